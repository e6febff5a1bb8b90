package school.gatehouse.cleaning.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.gatehouse.cleaning.Notes;

/** Keeps of a drawing's styles what draws and cannot reach anything outside. */
final class SvgStyles {

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
    for (String each : uncommented(style).split(";", -1)) {
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
    Matcher rules = RULE.matcher(withoutConditions(uncommented(sheet)));
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

  private static String uncommented(String style) {
    StringBuilder plain = new StringBuilder();
    int at = 0;
    for (int start = style.indexOf("/*"); start >= 0; start = style.indexOf("/*", at)) {
      plain.append(style, at, start);
      int end = style.indexOf("*/", start + 2);
      at = end < 0 ? style.length() : end + 2;
    }
    return plain.append(style, at, style.length()).toString();
  }

  /** At-rules go with all that is in them, for what is in them holds at times only. */
  private String withoutConditions(String sheet) {
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < sheet.length(); at++) {
      if (sheet.charAt(at) == '@') {
        notes.removed("style rule");
        at = conditionEnd(sheet, at);
      } else {
        plain.append(sheet.charAt(at));
      }
    }
    return plain.toString();
  }

  /** Where its block or, without one, its line ends. */
  private static int conditionEnd(String sheet, int from) {
    int depth = 0;
    for (int at = from; at < sheet.length(); at++) {
      char each = sheet.charAt(at);
      depth += each == '{' ? 1 : each == '}' ? -1 : 0;
      boolean ends = each == '}' || each == ';';
      if (ends && depth <= 0) {
        return at;
      }
    }
    return sheet.length();
  }

  /** Whether a value of an attribute or property only draws. */
  static boolean isSafe(String value) {
    return VALUE.matcher(value).matches() && !OUTSIDE.matcher(value).find();
  }
}
