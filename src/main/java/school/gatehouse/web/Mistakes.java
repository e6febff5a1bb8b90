package school.gatehouse.web;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import school.gatehouse.problem.Problem;

/**
 * What was wrong with a form, as the door that it was meant for said it; none when all is right.
 *
 * @param list in the order of the door; a field is empty where the whole form is meant
 */
public record Mistakes(List<Mistake> list) {

  /** One field and what is wrong with it. */
  public record Mistake(String field, String message) {

    /** For people: doors say what is wrong so that what the field is called can stand before it. */
    public String sentence() {
      var last = field.substring(field.lastIndexOf('.') + 1);
      return message.isEmpty() || !Character.isLowerCase(message.charAt(0))
          ? message
          : called(MessageBundles.get(FieldWords.class).of(last)).message();
    }

    /** The same with what the page calls the field. */
    Mistake called(String label) {
      if (label.isEmpty()) {
        return this;
      }
      if (isEmptyField()) {
        return new Mistake(
            field, MessageBundles.get(FrameWords.class).needed(label, label.endsWith("?")));
      }
      return new Mistake(
          field,
          message.equals("is not known")
              ? MessageBundles.get(FieldWords.class).gone(label)
              : label + " " + message);
    }

    /** As the constraints of the API say it. */
    boolean isEmptyField() {
      return Set.of("must not be blank", "must not be null", "must not be empty").contains(message);
    }
  }

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
      return wrong(
          invalid.getConstraintViolations().stream()
              .sorted(Comparator.comparingInt(Mistakes::place))
              .map(Mistakes::mistake)
              .toList());
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

  /** Where the field stands in its record, as forms have them in the same order. */
  private static int place(ConstraintViolation<?> violation) {
    var bean = violation.getLeafBean();
    if (bean == null || !bean.getClass().isRecord()) {
      return 0;
    }
    var fields =
        Arrays.stream(bean.getClass().getRecordComponents()).map(RecordComponent::getName).toList();
    return fields.indexOf(mistake(violation).field());
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
    return labelled(field -> names.getOrDefault(field, ""));
  }

  /** The same as sentences; a field without a label is left as it is. */
  public Mistakes labelled(UnaryOperator<String> label) {
    return new Mistakes(list.stream().map(each -> each.called(label.apply(each.field()))).toList());
  }

  /** The same, in words of the page's own where a field was left empty. */
  public Mistakes whenEmpty(String field, String words) {
    return new Mistakes(
        list.stream()
            .map(
                each ->
                    each.field().equals(field) && each.isEmptyField()
                        ? new Mistake(field, words)
                        : each)
            .toList());
  }

  /** The same where the page calls a field otherwise than its door. */
  public Mistakes under(String field, String name) {
    return new Mistakes(
        list.stream()
            .map(each -> each.field().equals(field) ? new Mistake(name, each.message()) : each)
            .toList());
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  /** What is wrong with this field; empty when nothing is. */
  public String of(String field) {
    return list.stream()
        .filter(each -> each.field().equals(field))
        .map(Mistake::sentence)
        .findFirst()
        .orElse("");
  }
}
