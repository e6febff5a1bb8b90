package school.gatehouse.web.office;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import school.gatehouse.web.Mistakes;

/** Days as they come from a form. */
final class Days {

  private Days() {}

  /** The day; null for nothing and for what is no day. */
  static LocalDate day(String typed) {
    try {
      return orNull(typed) == null ? null : LocalDate.parse(typed.strip());
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }

  static String text(LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /** What was typed; null for nothing, which a form sends as an empty text. */
  static String orNull(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /** A mistake for each of these fields in which something was typed that is no day. */
  static Mistakes wrong(String words, Map<String, String> typed, String... fields) {
    List<Mistakes.Mistake> list =
        Stream.of(fields)
            .filter(field -> orNull(typed.get(field)) != null && day(typed.get(field)) == null)
            .map(field -> new Mistakes.Mistake(field, words))
            .toList();
    return new Mistakes(list);
  }
}
