package school.gatehouse.report;

import java.time.Instant;
import java.util.List;

/**
 * What needs one person now, counted over one picture of the database.
 *
 * @param needs one for each kind that concerns their roles, also where there is none to do
 */
public record Today(Instant at, List<Need> needs) {}
