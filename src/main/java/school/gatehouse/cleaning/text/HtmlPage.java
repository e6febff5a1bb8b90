package school.gatehouse.cleaning.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;

/**
 * A page taken apart.
 *
 * @param title as people read it, on one line
 * @param body everything but titles
 */
record HtmlPage(String title, String body) {

  private static final Pattern TITLE = Pattern.compile("(?is)<title\\b[^<>]*>([^<]*)</title\\s*>");

  static HtmlPage of(String page) {
    Matcher title = TITLE.matcher(page);
    String first = title.find() ? Encoding.decodeHtml(title.group(1), false) : "";
    return new HtmlPage(
        first.replaceAll("[\\s\\p{Z}]+", " ").strip(), TITLE.matcher(page).replaceAll("").strip());
  }
}
