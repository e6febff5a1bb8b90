package school.gatehouse.cleaning.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FindingCode;

/** Tells what a page holds beside what people see in it. */
final class HtmlLeftOut {

  private static final Pattern META = Pattern.compile("(?is)<meta\\b([^<>]*)>");
  private static final Pattern NAME =
      Pattern.compile("(?is)\\b(?:name|property)\\s*=\\s*[\"']?([\\w:.-]+)");
  private static final Pattern CONTENT =
      Pattern.compile("(?is)\\bcontent\\s*=\\s*(\"[^\"]*\"|'[^']*')");
  private static final Pattern ACTIVE =
      Pattern.compile(
          "(?is)<(script|object|embed|iframe|form|applet)\\b|\\son\\w+\\s*=|javascript:");
  private static final Pattern LOADED = Pattern.compile("(?is)<(link|img|video|audio|source)\\b");
  private static final Pattern STYLE = Pattern.compile("(?is)<style\\b|\\sstyle\\s*=");
  private static final Pattern CODE = Pattern.compile("[<{}=;]");

  private final Notes notes;

  HtmlLeftOut(Notes notes) {
    this.notes = notes;
  }

  void tell(String page) throws Damaged {
    comments(page);
    Matcher metas = META.matcher(page);
    while (metas.find()) {
      meta(metas.group(1));
    }
    if (ACTIVE.matcher(page).find()) {
      notes.removed("active element");
      notes.found(FindingCode.ACTIVE_CONTENT);
    }
    removed(STYLE, "style", page);
    removed(LOADED, "file loaded from elsewhere", page);
    notes.removed("form of writing");
  }

  private void comments(String page) throws Damaged {
    int end = 0;
    for (int start = page.indexOf("<!--"); start >= 0; start = page.indexOf("<!--", end)) {
      int close = page.indexOf("-->", start + 4);
      end = close < 0 ? page.length() : close;
      notes.removed("comment");
      told("comment", page.substring(start + 4, end));
    }
  }

  private void removed(Pattern pattern, String name, String page) {
    if (pattern.matcher(page).find()) {
      notes.removed(name);
    }
  }

  private void meta(String attributes) throws Damaged {
    Matcher name = NAME.matcher(attributes);
    Matcher content = CONTENT.matcher(attributes);
    if (name.find() && content.find()) {
      notes.removed("meta element");
      String quoted = content.group(1);
      String value = Encoding.decodeHtml(quoted.substring(1, quoted.length() - 1), true);
      told(what(name.group(1).toLowerCase(Locale.ROOT)), value);
    }
  }

  private static String what(String name) {
    if (name.contains("author") || name.contains("creator") || name.contains("publisher")) {
      return "author";
    }
    if (name.contains("geo") || name.contains("icbm")) {
      return "location";
    }
    if (name.contains("date") || name.contains("time")) {
      return "time";
    }
    if (name.contains("keywords")) {
      return "keywords";
    }
    return name.contains("title") || name.contains("description") ? "caption" : "other";
  }

  /** Code may stand in the page as well, so only plain words are told. */
  private void told(String what, String text) throws Damaged {
    if (!text.isBlank() && !CODE.matcher(text).find()) {
      notes.details().add("HTML/" + what, text.strip());
    }
  }
}
