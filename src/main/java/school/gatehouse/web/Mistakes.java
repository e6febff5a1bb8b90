package school.gatehouse.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import school.gatehouse.problem.Problem;

/**
 * What was wrong with a form, as the door that it was meant for said it; none when all is right.
 *
 * @param list in the order of the door; a field is empty where the whole form is meant
 */
public record Mistakes(List<Mistake> list) {

  /** One field and what is wrong with it. */
  public record Mistake(String field, String message) {}

  public static final Mistakes NONE = new Mistakes(List.of());

  /** What a form led to: an answer, or mistakes to show with the form. */
  public record Tried<T>(Optional<T> answer, Mistakes mistakes) {}

  public static Mistakes in(String field, String message) {
    return new Mistakes(List.of(new Mistake(field, message)));
  }

  /**
   * Tries a deed with what was typed. What its door refuses as the visitor's mistake (409, 422,
   * 429) is shown beside the form; everything else goes its usual way.
   */
  public static <T> Tried<T> tryTo(Supplier<T> deed) {
    try {
      return new Tried<>(Optional.of(deed.get()), NONE);
    } catch (ConstraintViolationException invalid) {
      return wrong(invalid.getConstraintViolations().stream().map(Mistakes::mistake).toList());
    } catch (Problem refused) {
      var answer = refused.answer();
      return switch (answer.status()) {
        case 422 ->
            wrong(
                answer.violations().stream()
                    .map(each -> new Mistake(each.field(), each.message()))
                    .toList());
        case 401, 409, 429 -> wrong(List.of(new Mistake("", answer.title())));
        default -> throw refused;
      };
    }
  }

  private static <T> Tried<T> wrong(List<Mistake> list) {
    return new Tried<>(Optional.empty(), new Mistakes(list));
  }

  private static Mistake mistake(ConstraintViolation<?> violation) {
    String field = "";
    for (Path.Node node : violation.getPropertyPath()) {
      field = node.getName();
    }
    return new Mistake(field, violation.getMessage());
  }

  /** The same as sentences: what a field is called stands before what is wrong with it. */
  public Mistakes named(Map<String, String> names) {
    return new Mistakes(
        list.stream()
            .map(
                each ->
                    names.containsKey(each.field())
                        ? new Mistake(each.field(), names.get(each.field()) + " " + each.message())
                        : each)
            .toList());
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  /** What is wrong with this field; empty when nothing is. */
  public String of(String field) {
    return list.stream()
        .filter(each -> each.field().equals(field))
        .map(Mistake::message)
        .findFirst()
        .orElse("");
  }
}
