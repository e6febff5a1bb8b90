package school.gatehouse.web.every;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a program sees of a page in the browser.
 *
 * @param links to other pages of ours
 * @param forms with where they are sent and the names of their fields
 * @param bones what kinds of things stand in its middle, without how many
 */
record Looked(
    String title, int headings, Set<String> links, Set<String> forms, String bones, Weight weight) {

  /** What it took to show the page: bytes of page, style, script and own pictures, and time. */
  record Weight(long bytes, double firstPaint) {}

  private static final String SEE =
      """
      () => {
        const own = r => !['img', 'video', 'audio'].includes(r.initiatorType)
          || new URL(r.name).pathname.startsWith('/assets/')
        const bytes = [...performance.getEntriesByType('navigation'),
          ...performance.getEntriesByType('resource').filter(own)]
          .reduce((sum, r) => sum + r.encodedBodySize, 0)
        const paint = performance.getEntriesByName('first-contentful-paint')[0]
        const all = (where, what) => [...where.querySelectorAll(what)]
        const main = document.querySelector('main') || document.body
        return {
          title: document.title,
          headings: all(document, 'h1').length,
          links: all(document, 'a[href]').map(a => a.href.split('#')[0])
            .filter(href => href.startsWith(location.origin + '/')),
          forms: all(document, 'form').map(form => [
            (form.getAttribute('method') || 'get').toLowerCase(),
            form.getAttribute('action') || location.pathname,
            [...new Set(all(form, '[name]').map(field => field.getAttribute('name')))]
              .sort().join(',')].join(' ')),
          bones: [...new Set(all(main, '*').map(it => it.parentElement.tagName + '>' + it.tagName
            + '.' + (it.getAttribute('class') || '') + ' ' + (it.getAttribute('type') || '')))]
            .sort().join(';'),
          bytes: bytes,
          paint: paint ? paint.startTime : 0
        }
      }
      """;

  static Looked at(Page page) {
    var seen = (Map<?, ?>) page.evaluate(SEE);
    return new Looked(
        String.valueOf(seen.get("title")),
        ((Number) seen.get("headings")).intValue(),
        texts(seen.get("links")),
        texts(seen.get("forms")),
        String.valueOf(seen.get("bones")),
        new Weight(
            ((Number) seen.get("bytes")).longValue(), ((Number) seen.get("paint")).doubleValue()));
  }

  private static Set<String> texts(Object list) {
    return ((List<?>) list)
        .stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> linkPatterns() {
    return links.stream().map(Looked::pattern).collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> formPatterns() {
    return forms.stream().map(Looked::withoutIds).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The address without what differs from one example of a page to the next. */
  static String pattern(String address) {
    var uri = URI.create(address);
    var names =
        uri.getRawQuery() == null
            ? ""
            : Arrays.stream(uri.getRawQuery().split("&", -1))
                .map(each -> each.replaceAll("=.*", ""))
                .sorted()
                .distinct()
                .collect(Collectors.joining("&", "?", ""));
    return withoutIds(uri.getPath()) + names;
  }

  private static String withoutIds(String text) {
    return text.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}").replaceAll("/\\d+", "/{number}");
  }
}
