package school.gatehouse.cleaning.packages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.cleaning.packages.OfficeVocabulary.Gone;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FindingCode;

/** Gathers what the parts of one package say, and hands it to the notes part by part. */
final class Told {

  private static final Pattern BEGINS_LIKE_A_NAME =
      Pattern.compile("\\p{Lu}.*|.*[\\s\\P{ASCII}].*", Pattern.DOTALL);
  private static final Pattern LETTERS = Pattern.compile(".*\\p{L}{2}.*", Pattern.DOTALL);
  private static final int MOST_NAMES = 200_000;

  private final Notes notes;
  private final Set<String> names = new TreeSet<>();
  private StringBuilder text = new StringBuilder();
  private StringBuilder kept = new StringBuilder();

  Told(Notes notes) {
    this.notes = notes;
  }

  void gone(Gone gone) {
    notes.removed(gone.name());
    gone.codes().forEach(notes::found);
  }

  void removed(String name) {
    notes.removed(name);
  }

  void found(FindingCode code) {
    notes.found(code);
  }

  /** A value that does not stay. */
  void value(String name, String value) throws Damaged {
    if (!value.isBlank()) {
      notes.details().add(name, value);
    }
  }

  /** Text of the part at hand that stays. */
  void text(String more) {
    text.append(more);
    kept.append(more);
  }

  /** Text that stays but is a number or place in a table, which nobody's name is. */
  void figure(String more) {
    kept.append(more).append('\n');
  }

  void gap() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  /** The name of a style, sheet or shape, which stays. */
  void name(String name) {
    boolean speaks = BEGINS_LIKE_A_NAME.matcher(name).matches() && LETTERS.matcher(name).matches();
    if (speaks && names.size() < MOST_NAMES) {
      names.add(name);
    }
  }

  /** What was said since the last place was said here. */
  void place(String place) throws Damaged {
    notes.words(place, text.toString());
    text = new StringBuilder();
  }

  /** What was said since the last place, for somebody else to tell. */
  String takeText() {
    String said = text.toString();
    text = new StringBuilder();
    return said;
  }

  /** The part at hand is done. */
  void endPart(String part, String place, XmlOut out) throws IOException, Damaged {
    notes.words(place, text.toString());
    notes.payload(part, kept.toString().getBytes(StandardCharsets.UTF_8));
    notes.unpacked(out.said());
    text = new StringBuilder();
    kept = new StringBuilder();
  }

  void endPackage() throws Damaged {
    notes.words("the names of styles and objects", String.join("\n", names));
    names.clear();
  }
}
