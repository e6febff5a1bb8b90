package school.gatehouse.consent;

import java.time.LocalDate;
import java.util.UUID;
import school.gatehouse.change.Moment;

/**
 * A refusal, withdrawal or objection that takes the cell asked about.
 *
 * @param day the day it was received or signed; a yes of the same day does not lift it
 */
record No(UUID event, ConsentState state, LocalDate day, Moment recorded, boolean liftable) {}
