package school.gatehouse.web.office;

import java.util.function.UnaryOperator;
import school.gatehouse.web.Mistakes;

/** A door says what is wrong; which field it means is said here, in the words of the form. */
final class Labels {

  private Labels() {}

  /** The same mistakes, each beginning with the label of its field. */
  static Mistakes before(Mistakes mistakes, UnaryOperator<String> label) {
    return new Mistakes(
        mistakes.list().stream()
            .map(each -> new Mistakes.Mistake(each.field(), words(each, label)))
            .toList());
  }

  private static String words(Mistakes.Mistake mistake, UnaryOperator<String> label) {
    var name = label.apply(mistake.field());
    return name.isEmpty() ? mistake.message() : name + ": " + mistake.message();
  }
}
