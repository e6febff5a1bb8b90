package school.gatehouse.cleaning.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.gatehouse.cleaning.Embedded;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;

/** Cleans pictures that are written into a text as {@code data:} addresses. */
final class DataPictures {

  private static final Pattern START =
      Pattern.compile("\\s*data:image/(png|jpe?g)\\s*;\\s*base64\\s*,", Pattern.CASE_INSENSITIVE);

  private final Embedded embedded;
  private final Path beside;
  private final Notes notes;
  private final Map<String, String> known = new HashMap<>();

  DataPictures(Embedded embedded, Path beside, Notes notes) {
    this.embedded = embedded;
    this.beside = beside;
    this.notes = notes;
  }

  /** The address of the clean picture, or empty where there is none that may stay. */
  Optional<String> clean(String address) throws IOException, Damaged {
    if (!known.containsKey(address)) {
      known.put(address, cleaned(address).orElse(""));
    }
    String clean = known.get(address);
    known.put(clean, clean);
    return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
  }

  private Optional<String> cleaned(String address) throws IOException, Damaged {
    Matcher start = START.matcher(address);
    if (!start.lookingAt()) {
      return Optional.empty();
    }
    Optional<byte[]> content = decoded(address.substring(start.end()));
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Optional<byte[]> clean = embedded.clean("picture", content.get(), beside, notes);
    if (clean.isEmpty()) {
      return Optional.empty();
    }
    notes.unpacked(clean.get());
    String kind = clean.get()[0] == (byte) 0xFF ? "jpeg" : "png";
    return Optional.of(
        "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(clean.get()));
  }

  private static Optional<byte[]> decoded(String letters) {
    try {
      return Optional.of(Base64.getMimeDecoder().decode(letters.replace("%2B", "+")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
