package school.gatehouse.submission;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.decision.Verdict;
import school.gatehouse.problem.Problem;

/** To what a list of submissions can be narrowed besides, as it was asked. */
public class NarrowedList {

  /** Only the caller's own. */
  @RestQuery("mine")
  boolean mine;

  /** Only those with this newest verdict for some place: ALLOW, DENY or REVIEW. */
  @RestQuery("verdict")
  String verdict;

  /** Only those sent on this day or later. */
  @RestQuery("from")
  String from;

  public boolean mine() {
    return mine;
  }

  /** The verdict asked for; empty for any. */
  public String verdict() {
    return Objects.requireNonNullElse(verdict, "");
  }

  /** The day asked for; empty for any. */
  public String from() {
    return Objects.requireNonNullElse(from, "");
  }

  /** Whether only what was decided, or sent, in a certain way is asked for. */
  boolean narrows() {
    return !verdict().isEmpty() || !from().isEmpty();
  }

  Optional<Verdict> wantedVerdict() {
    if (verdict().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(Verdict.values())
            .filter(each -> each.name().equals(verdict))
            .findFirst()
            .orElseThrow(() -> Problem.invalid("verdict", "must be ALLOW, DENY or REVIEW")));
  }

  Optional<LocalDate> firstDay() {
    try {
      return from().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(from));
    } catch (DateTimeParseException noDay) {
      throw Problem.invalid("from", "must be a day, written like 2027-08-31");
    }
  }
}
