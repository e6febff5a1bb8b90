package school.gatehouse.web.every;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The Big List of Naughty Strings: what programs have stumbled over, see NOTICE. */
final class NaughtyStrings {

  private static final List<String> ALL = read();

  private NaughtyStrings() {}

  static List<String> all() {
    return ALL;
  }

  private static List<String> read() {
    try (var list = NaughtyStrings.class.getResourceAsStream("/naughty-strings.base64.txt")) {
      return new String(list.readAllBytes(), StandardCharsets.US_ASCII)
          .lines()
          .map(line -> new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of them, as many in each text as fit. */
  static List<String> inTextsOf(int longest) {
    var texts = new ArrayList<String>();
    var text = new StringBuilder();
    for (String each : ALL) {
      if (!text.isEmpty() && text.length() + each.length() > longest) {
        texts.add(text.toString());
        text.setLength(0);
      }
      text.append(text.isEmpty() ? "" : " ").append(each);
    }
    texts.add(text.toString());
    return texts;
  }
}
