package school.gatehouse.cleaning.packages;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.gatehouse.inspection.Damaged;

/**
 * A style sheet without remarks and without anything that fetches from elsewhere or runs: a
 * visitor's browser would tell that elsewhere who looks at the page.
 */
final class StyleSheet {

  private static final int LARGEST = 4 << 20;
  private static final Pattern ESCAPE = Pattern.compile("\\\\");
  private static final Pattern TAG = Pattern.compile("<");
  private static final Pattern REMARK = Pattern.compile("/\\*.*?(\\*/|\\z)", Pattern.DOTALL);
  private static final Pattern AT =
      Pattern.compile("(?i)@(import|charset|namespace)[^;{}]*(;|\\z)?");

  /** Nothing but a plain relative path may be fetched. */
  private static final Pattern FETCH =
      Pattern.compile(
          "(?i)(url|src|image|image-set|-webkit-image-set|element|cross-fade)\\s*\\([^)]*(\\)|\\z)");

  private static final Pattern INSIDE =
      Pattern.compile("(?i)url\\s*\\(\\s*([\"']?)[\\w ./%-]+\\1\\s*\\)");

  private static final Pattern ADDRESS = Pattern.compile("[\\w+.-]*:?//[^\\s;{}]*");

  private static final Pattern RUNS =
      Pattern.compile("(?i)(expression|javascript|vbscript|behavior|-moz-binding)\\s*[:(]");

  private final Set<String> removed = new TreeSet<>();
  private final String text;

  /** Reads a style sheet; other encodings than UTF-8 have no name of their own here. */
  StyleSheet(byte[] bytes) throws Damaged {
    if (bytes.length > LARGEST) {
      throw Damaged.tooLarge();
    }
    String css = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").replace("\0", "");
    css = without(ESCAPE, css, "escaped character");
    css = without(REMARK, css, "remark");
    css = without(AT, css, "link");
    css = fetchingInside(css);
    css = without(ADDRESS, css, "link");
    css = without(RUNS, css, "script");
    text = without(TAG, css, "tag");
  }

  /** What stays. */
  String text() {
    return text;
  }

  /** What does not stay, by fixed names. */
  Set<String> removed() {
    return removed;
  }

  /** Taking one thing out may join the halves of another. */
  private String without(Pattern what, String css, String name) {
    String left = css;
    while (what.matcher(left).find()) {
      removed.add(name);
      left = what.matcher(left).replaceAll(" ");
    }
    return left;
  }

  private String fetchingInside(String css) {
    Matcher fetch = FETCH.matcher(css);
    StringBuilder left = new StringBuilder();
    while (fetch.find()) {
      boolean inside = INSIDE.matcher(fetch.group()).matches() && !fetch.group().contains("//");
      if (!inside) {
        removed.add("link");
      }
      fetch.appendReplacement(left, inside ? Matcher.quoteReplacement(fetch.group()) : "none");
    }
    return fetch.appendTail(left).toString();
  }
}
