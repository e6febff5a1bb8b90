package school.gatehouse.cleaning.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import school.gatehouse.inspection.Damaged;

/** Which parts of a web page stay: words, their order and form, links, and pictures in the page. */
final class HtmlPolicy {

  private static final Pattern SPAN = Pattern.compile("\\d{1,3}");
  private static final Pattern DIRECTION = Pattern.compile("(?i)ltr|rtl|auto");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,4})?");
  private static final Pattern LINK = Pattern.compile("(?i)\\s*(https?://|mailto:|#)");
  private static final Pattern LENGTH = Pattern.compile("\\d{1,4}%?");

  /** A picture that could not be cleaned for a cause that stops everything. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Damaged damaged;

    Stopped(Damaged damaged) {
      super(damaged);
      this.damaged = damaged;
    }

    Damaged damaged() {
      return damaged;
    }
  }

  private HtmlPolicy() {}

  static PolicyFactory with(DataPictures pictures) {
    AttributePolicy source = (element, attribute, value) -> cleaned(pictures, value);
    return new HtmlPolicyBuilder()
        .allowElements(
            "p", "div", "span", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "b", "strong", "i")
        .allowElements(
            "em", "u", "s", "del", "ins", "small", "big", "sub", "sup", "mark", "code", "pre",
            "kbd")
        .allowElements(
            "samp", "var", "cite", "q", "blockquote", "abbr", "address", "tt", "ul", "ol", "li")
        .allowElements("dl", "dt", "dd", "figure", "figcaption", "main", "section", "article")
        .allowElements("header", "footer", "nav", "aside", "details", "summary", "center", "time")
        .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "a", "img")
        .allowWithoutAttributes("span")
        .allowUrlProtocols("http", "https", "mailto", "data")
        .allowAttributes("href")
        .matching(HtmlPolicy::link)
        .onElements("a")
        .allowAttributes("src")
        .matching(source)
        .onElements("img")
        .allowAttributes("alt")
        .onElements("img")
        .allowAttributes("width", "height")
        .matching(LENGTH)
        .onElements("img", "table", "td", "th")
        .allowAttributes("colspan", "rowspan")
        .matching(SPAN)
        .onElements("td", "th")
        .allowAttributes("start")
        .matching(SPAN)
        .onElements("ol")
        .allowAttributes("dir")
        .matching(DIRECTION)
        .globally()
        .allowAttributes("lang")
        .matching(LANGUAGE)
        .globally()
        .toFactory();
  }

  /** Only letters, for reading what a page says. */
  static PolicyFactory nothing() {
    return new HtmlPolicyBuilder().toFactory();
  }

  /** Pages elsewhere, mail, and places in this page; nothing beside the page on its server. */
  private static String link(String element, String attribute, String value) {
    return LINK.matcher(value).lookingAt() ? value : null;
  }

  private static String cleaned(DataPictures pictures, String value) {
    try {
      return pictures.clean(value).orElse(null);
    } catch (IOException e) {
      throw new UncheckedIOException("A picture in a page could not be written", e);
    } catch (Damaged e) {
      throw new Stopped(e);
    }
  }
}
