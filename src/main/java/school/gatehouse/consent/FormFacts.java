package school.gatehouse.consent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.change.Moment;

/**
 * One signed form of one person. A form that was a keying error and has been corrected is left out
 * by the caller.
 *
 * @param channelsNamed channels that its notice version names or has been recorded to include
 * @param evidence the signed paper or sealed answer is attached
 * @param verified a second person has compared it
 */
public record FormFacts(
    UUID id,
    Person by,
    Set<UUID> channelsNamed,
    boolean evidence,
    boolean verified,
    FormDates dates,
    List<Answer> answers,
    Moment recorded,
    Optional<Moment> invalidated) {

  public FormFacts {
    channelsNamed = Set.copyOf(channelsNamed);
    answers = List.copyOf(answers);
  }
}
