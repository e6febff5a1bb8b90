package school.gatehouse.cleaning.recording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** Reads the texts out of something whose form is not known, such as a camera's own notes. */
final class Runs {

  private static final int MOST = 1 << 16;
  private static final Pattern TEXT = Pattern.compile("[\\x20-\\x7e]{8,}");
  private static final Pattern WORD = Pattern.compile("\\p{Alpha}{4}");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{Alnum} ]");

  private Runs() {}

  static void tell(Notes notes, String format, FileBytes bytes, long from, long length)
      throws IOException, Damaged {
    tell(notes, format, bytes.read(from, (int) Math.min(MOST, length)));
  }

  static void tell(Notes notes, String format, byte[] content) throws Damaged {
    Matcher texts = TEXT.matcher(new String(content, StandardCharsets.ISO_8859_1));
    while (texts.find()) {
      if (isText(texts.group())) {
        Told.as(notes, format, "other", texts.group());
      }
    }
  }

  /** Old pictures and sounds lie in padding too, where single letters turn up by chance. */
  private static boolean isText(String run) {
    long others = NO_LETTER.matcher(run).results().count();
    return WORD.matcher(run).find() && 5 * others < run.length();
  }
}
