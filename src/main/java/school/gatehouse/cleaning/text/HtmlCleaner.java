package school.gatehouse.cleaning.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;
import org.owasp.html.PolicyFactory;
import school.gatehouse.cleaning.Cleaner;
import school.gatehouse.cleaning.Embedded;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileType;

/** Web pages in one file: written anew from what a list of harmless elements allows. */
public final class HtmlCleaner implements Cleaner {

  private static final int MOST_ROUNDS = 6;
  private static final String START =
      "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>";
  private static final String MIDDLE = "</title>\n</head>\n<body>\n";
  private static final String END = "\n</body>\n</html>\n";

  /** Words run on over these; any other element divides them. */
  private static final Pattern WITHIN_WORDS =
      Pattern.compile(
          "</?(b|strong|i|em|u|s|del|ins|small|big|sub|sup|mark|span|a|font|tt)\\b[^>]*>");

  private static final Pattern ELEMENT = Pattern.compile("<[^>]*>");
  private static final Pattern SHOWN = Pattern.compile("\\b(?:alt|href)=\"([^\"]*)\"");

  private final Embedded embedded;

  public HtmlCleaner(Embedded embedded) {
    this.embedded = embedded;
  }

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.HTML);
  }

  @Override
  public void clean(Path original, Path target, Notes notes) throws IOException, Damaged {
    String page = Letters.of(original);
    HtmlPage read = HtmlPage.of(page);
    PolicyFactory policy = HtmlPolicy.with(new DataPictures(embedded, target, notes));
    String body = settled(policy, read.body());
    String clean = START + escaped(read.title()) + MIDDLE + body + END;
    notes.words("the page's title", read.title());
    notes.words("the page", words(body));
    notes.payload("title", read.title().getBytes(StandardCharsets.UTF_8));
    notes.payload("text", letters(read.body()).getBytes(StandardCharsets.UTF_8));
    if (!clean.equals(page)) {
      new HtmlLeftOut(notes).tell(page);
    }
    Files.writeString(target, clean);
  }

  /** A page whose elements are not closed in order changes until they are. */
  private static String settled(PolicyFactory policy, String body) throws IOException, Damaged {
    String before = body;
    try {
      for (int round = 0; round < MOST_ROUNDS; round++) {
        String after = policy.sanitize(before).strip();
        if (after.equals(before)) {
          return after;
        }
        before = after;
      }
    } catch (HtmlPolicy.Stopped e) {
      throw e.damaged();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    throw Damaged.unusual();
  }

  private static String words(String body) {
    StringBuilder words = new StringBuilder();
    String plain = ELEMENT.matcher(WITHIN_WORDS.matcher(body).replaceAll("")).replaceAll(" ");
    words.append(Encoding.decodeHtml(plain, false));
    Matcher shown = SHOWN.matcher(body);
    while (shown.find()) {
      words.append('\n').append(Encoding.decodeHtml(shown.group(1), true));
    }
    return words.toString();
  }

  /** What people read, without blanks, which cleaning may set anew. */
  private static String letters(String body) {
    String text = HtmlPolicy.nothing().sanitize(body);
    return Encoding.decodeHtml(text, false).replaceAll("[\\s\\p{Z}]+", "");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
