package school.gatehouse.cleaning.packages;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import school.gatehouse.cleaning.Embedded;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;

/** The pictures and sounds of a Scratch project; Scratch itself finds them by their MD5. */
final class ScratchAssets {

  private static final Pattern NAME =
      Pattern.compile("([0-9a-f]{32})\\.(svg|png|jpg|jpeg|gif|bmp|wav|mp3)");

  private final Unzipped zip;
  private final Embedded embedded;
  private final Path beside;
  private final Notes notes;
  private final Map<String, String> renamed = new HashMap<>();
  private final Map<String, byte[]> content = new LinkedHashMap<>();

  ScratchAssets(Unzipped zip, Embedded embedded, Path beside, Notes notes) {
    this.zip = zip;
    this.embedded = embedded;
    this.beside = beside;
    this.notes = notes;
  }

  /**
   * The digest under which an asset is written.
   *
   * @throws Damaged if its name is not of Scratch's kind, or it cannot be cleaned
   */
  String written(String digest, String format) throws IOException, Damaged {
    String name = digest + "." + format;
    if (!NAME.matcher(name).matches()) {
      throw Damaged.broken();
    }
    String known = renamed.get(name);
    if (known == null) {
      known = zip.has(name) ? cleaned(name, format) : digest;
      renamed.put(name, known);
    }
    return known;
  }

  Map<String, byte[]> content() {
    return content;
  }

  Set<String> taken() {
    return renamed.keySet();
  }

  private String cleaned(String name, String format) throws IOException, Damaged {
    byte[] clean =
        embedded
            .clean("asset", zip.read(name), beside, notes)
            .orElseThrow(
                () ->
                    Damaged.because(
                        "A costume or sound of the project cannot be cleaned. Save it in another"
                            + " form in Scratch and send the project again."));
    String digest = md5(clean);
    content.put(digest + "." + format, clean);
    return digest;
  }

  /** Not for safety: it is the name that Scratch demands. */
  private static String md5(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }
}
