package school.gatehouse.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import school.gatehouse.problem.Problem;

/** Reads what stands behind the question mark of an address; what is wrong there is named. */
final class Asking {

  private Asking() {}

  /** One of these values; the first where nothing is asked. */
  static <E extends Enum<E>> E oneOf(String field, Optional<String> asked, List<E> allowed) {
    var wanted = asked.filter(value -> !value.isBlank()).orElse(allowed.get(0).name());
    return allowed.stream()
        .filter(value -> value.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> Problem.invalid(field, "is not one of those that can be asked for"));
  }

  static Optional<LocalDate> day(String field, Optional<String> asked) {
    try {
      return asked.filter(value -> !value.isBlank()).map(LocalDate::parse);
    } catch (DateTimeParseException noDay) {
      throw Problem.invalid(field, "must be a day, written like 2027-08-31");
    }
  }
}
