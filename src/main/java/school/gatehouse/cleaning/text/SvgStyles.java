package school.gatehouse.cleaning.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.gatehouse.cleaning.Notes;

/** Keeps of a drawing's styles what draws and cannot reach anything outside. */
final class SvgStyles {

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
  private static final Pattern SELECTOR = Pattern.compile("[\\p{L}\\d\\s.#,>*_-]+");
  private static final Pattern VALUE = Pattern.compile("[\\p{L}\\d\\s.,#%()+'\"!/-]*");
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(?i)url\\((?!#p\\d+\\))|expression|import|//|image|src\\(|element\\(|cross-fade");

  private final SvgNames names;
  private final Notes notes;

  SvgStyles(SvgNames names, Notes notes) {
    this.names = names;
    this.notes = notes;
  }

  /** Declarations as they stand in a style attribute. */
  String declarations(String style) {
    StringBuilder kept = new StringBuilder();
    for (String each : COMMENT.matcher(style).replaceAll("").split(";", -1)) {
      int colon = each.indexOf(':');
      String name = colon < 0 ? "" : each.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = colon < 0 ? "" : names.references(each.substring(colon + 1).strip());
      if (SvgSchema.isProperty(name) && isSafe(value)) {
        kept.append(kept.isEmpty() ? "" : ";").append(name).append(':').append(value);
      } else if (!each.isBlank()) {
        notes.removed("style property");
      }
    }
    return kept.toString();
  }

  /** The rules of a style element; at-rules do not stay. */
  String rules(String sheet) {
    StringBuilder kept = new StringBuilder();
    Matcher rules = RULE.matcher(COMMENT.matcher(sheet).replaceAll(""));
    while (rules.find()) {
      String selector = rules.group(1).strip().replaceAll("\\s+", " ");
      if (SELECTOR.matcher(selector).matches()) {
        kept.append(names.selector(selector));
        kept.append('{').append(declarations(rules.group(2))).append('}');
      } else {
        notes.removed("style rule");
      }
    }
    return kept.toString();
  }

  /** Whether a value of an attribute or property only draws. */
  static boolean isSafe(String value) {
    return VALUE.matcher(value).matches() && !OUTSIDE.matcher(value).find();
  }
}
