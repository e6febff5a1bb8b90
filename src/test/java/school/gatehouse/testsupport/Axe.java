package school.gatehouse.testsupport;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what keeps people out of a page: WCAG 2.2 A and AA as far as a program can tell, by day,
 * and which colours cannot be told apart at night. A page that is built exactly as one in which
 * nothing was found, on a screen of the same size, is not looked at again.
 */
final class Axe {

  private static final String SCRIPT = script();
  private static final String EVERYTHING = "wcag2a wcag2aa wcag21a wcag21aa wcag22aa best-practice";
  private static final String CONTRAST = "color-contrast";

  /** Which things stand in which, what they carry, and how the headings follow each other. */
  private static final String BUILT =
      """
      () => {
        const all = [...document.querySelectorAll('*')]
        const told = it => it.tagName + '.' + (it.getAttribute('class') || '') + ' '
          + (it.getAttribute('type') || '') + ' ' + it.getAttributeNames().sort().join(' ')
          + (it.childElementCount || it.textContent.trim() ? '' : ' empty')
        const things = new Set(all.map(it =>
          (it.parentElement ? told(it.parentElement) : '') + '>' + told(it)))
        const headings = all.filter(it => /^H[1-6]$/.test(it.tagName)).map(it => it.tagName)
        return innerWidth + '\\n' + [...things].sort().join('\\n') + '\\n'
          + headings.filter((it, i) => it !== headings[i - 1]).join(' ')
      }
      """;

  private static final Set<String> NOTHING_FOUND = new HashSet<>();

  private Axe() {}

  static List<String> barriers(Page page) {
    var built = (String) page.evaluate(BUILT);
    if (NOTHING_FOUND.contains(built)) {
      return List.of();
    }
    var found = new ArrayList<>(judged(page, EVERYTHING));
    atNight(page, () -> found.addAll(judged(page, CONTRAST)));
    if (found.isEmpty()) {
      NOTHING_FOUND.add(built);
    }
    return found;
  }

  static void atNight(Page page, Runnable deed) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    deed.run();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  private static List<String> judged(Page page, String rules) {
    if (!(Boolean) page.evaluate("typeof axe === 'object'")) {
      page.evaluate(SCRIPT);
    }
    var found =
        (List<?>)
            page.evaluate(
                "async only => (await axe.run(document, {runOnly: only})).violations"
                    + ".map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | '))",
                rules.split(" "));
    return found.stream().map(String::valueOf).toList();
  }

  private static String script() {
    try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the axe script", e);
    }
  }
}
