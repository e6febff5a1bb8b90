package school.gatehouse.consent;

import java.time.LocalDate;
import java.util.UUID;
import school.gatehouse.change.Moment;

/**
 * A withdrawal or an objection.
 *
 * @param by who said it; once it has been recorded whose an unknown no was, that person
 */
public record NoFacts(
    UUID id, NoKind kind, Person by, LocalDate receivedOn, NoScope scope, Moment recorded) {}
