package school.gatehouse.cleaning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import school.gatehouse.inspection.Part;

/** The stored picture itself: tables, scans, pixel chunks. */
final class Payload {

  private static final Pattern PICTURE =
      Pattern.compile("DQT|DHT|DAC|SOF\\d+|DRI|DNL|SOS|SCAN|IHDR|PLTE|tRNS|IDAT|acTL|fcTL|fdAT");

  private Payload() {}

  static String digest(Path file, List<Part> parts) throws IOException {
    Digest digest = new Digest();
    try (Source source = new Source(file)) {
      for (Part part : parts) {
        if (PICTURE.matcher(part.name()).matches()) {
          source.copy(part, digest);
        }
      }
    }
    return digest.hex();
  }
}
