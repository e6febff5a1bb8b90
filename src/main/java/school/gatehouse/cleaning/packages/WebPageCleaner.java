package school.gatehouse.cleaning.packages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import school.gatehouse.cleaning.Cleaner;
import school.gatehouse.cleaning.Embedded;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileType;
import school.gatehouse.inspection.FindingCode;

/**
 * A web page with its pictures and style sheets: every file by its own cleaner, under its own name,
 * for the page speaks of it; scripts and everything else stay behind.
 */
public final class WebPageCleaner implements Cleaner {

  private static final Set<String> PICTURES =
      Set.of(
          "jpg", "jpeg", "png", "gif", "webp", "svg", "avif", "mp3", "wav", "mp4", "m4a", "webm");

  private static final Set<String> SCRIPTS =
      Set.of("js", "mjs", "wasm", "php", "py", "jsx", "ts", "tsx", "vbs", "swf");

  private final Embedded embedded;

  public WebPageCleaner(Embedded embedded) {
    this.embedded = embedded;
  }

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.WEB_ZIP);
  }

  @Override
  public void clean(Path original, Path target, Notes notes) throws IOException, Damaged {
    Map<String, byte[]> kept = new LinkedHashMap<>();
    try (Unzipped zip = new Unzipped(original, notes)) {
      for (String name : new TreeSet<>(zip.names())) {
        Optional<byte[]> clean = clean(name, zip, target, notes);
        clean.ifPresent(bytes -> kept.put(name, bytes));
      }
    }
    notes.words("the names of the files", String.join("\n", kept.keySet()));
    notes.payload("names", String.join("\n", kept.keySet()).getBytes(StandardCharsets.UTF_8));
    try (Zipped out = new Zipped(target)) {
      for (Map.Entry<String, byte[]> each : kept.entrySet()) {
        out.add(each.getKey(), each.getValue());
      }
    }
  }

  private Optional<byte[]> clean(String name, Unzipped zip, Path beside, Notes notes)
      throws IOException, Damaged {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (name.startsWith("__MACOSX/") || name.matches("(.*/)?\\.[^/]*|(.*/)?Thumbs\\.db")) {
      notes.removed("system file");
      return Optional.empty();
    }
    if (PICTURES.contains(extension)) {
      return required(embedded.clean("picture", zip.read(name), beside, notes));
    }
    return switch (extension) {
      case "html", "htm", "xhtml" ->
          required(embedded.cleanText("page", FileType.HTML, zip.read(name), beside, notes));
      case "css" -> Optional.of(styleSheet(zip.read(name), notes));
      default -> {
        leave(extension, notes);
        yield Optional.empty();
      }
    };
  }

  private static byte[] styleSheet(byte[] css, Notes notes) throws IOException, Damaged {
    StyleSheet sheet = new StyleSheet(css);
    sheet.removed().forEach(notes::removed);
    if (sheet.removed().contains("script")) {
      notes.found(FindingCode.ACTIVE_CONTENT);
    }
    byte[] clean = sheet.text().getBytes(StandardCharsets.UTF_8);
    notes.words("a style sheet", sheet.text());
    notes.payload("style sheet", clean);
    notes.unpacked(clean);
    return clean;
  }

  private static void leave(String extension, Notes notes) {
    if (SCRIPTS.contains(extension)) {
      notes.removed("script");
      notes.found(FindingCode.ACTIVE_CONTENT);
    } else {
      notes.removed("unknown part");
      notes.found(FindingCode.ATTACHED_FILES);
    }
  }

  private static Optional<byte[]> required(Optional<byte[]> clean) throws Damaged {
    if (clean.isEmpty()) {
      throw Damaged.because(
          "A page, picture or sound in the zip cannot be cleaned. Save it in an ordinary form"
              + " (HTML, JPEG, PNG, MP3 or MP4) and send the zip again.");
    }
    return clean;
  }
}
