package school.gatehouse.consent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.change.Moment;
import school.gatehouse.channel.Permission;

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

  /** Whether it was signed later than the other, or on the same day and recorded later. */
  boolean newerThan(FormFacts other) {
    int bySigning = dates.signedOn().compareTo(other.dates.signedOn());
    return bySigning > 0 || (bySigning == 0 && recorded.after(other.recorded));
  }

  /** What it says of a cell; where it says two things, the one that permits less. */
  Optional<AnswerValue> answerFor(Permission cell) {
    return answers.stream()
        .filter(answer -> answer.permission().equals(cell))
        .map(Answer::value)
        .max(AnswerValue.PERMITS_LESS);
  }
}
