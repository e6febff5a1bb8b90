package school.gatehouse.cleaning.packages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.cleaning.Embedded;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileType;

/**
 * Pictures, sounds and films inside a package: each cleaned by its own cleaner, once, and written
 * under a number, for file names tell who took a picture.
 */
final class MediaParts {

  private static final Map<FileType, String> EXTENSIONS =
      Map.ofEntries(
          Map.entry(FileType.JPEG, "jpeg"),
          Map.entry(FileType.PNG, "png"),
          Map.entry(FileType.GIF, "gif"),
          Map.entry(FileType.WEBP, "webp"),
          Map.entry(FileType.TIFF, "tiff"),
          Map.entry(FileType.SVG, "svg"),
          Map.entry(FileType.MP4, "mp4"),
          Map.entry(FileType.MOV, "mov"),
          Map.entry(FileType.M4A, "m4a"),
          Map.entry(FileType.THREE_GP, "3gp"),
          Map.entry(FileType.WEBM, "webm"),
          Map.entry(FileType.AVI, "avi"),
          Map.entry(FileType.MP3, "mp3"),
          Map.entry(FileType.WAV, "wav"),
          Map.entry(FileType.FLAC, "flac"));

  private static final Set<String> DRAWINGS = Set.of("emf", "wmf", "emz", "wmz", "pict", "pct");

  private final Embedded embedded;
  private final Path beside;
  private final Notes notes;
  private final String folder;
  private final Map<String, Optional<String>> written = new HashMap<>();
  private final Map<String, byte[]> content = new LinkedHashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();

  MediaParts(Embedded embedded, Path beside, Notes notes, String folder) {
    this.embedded = embedded;
    this.beside = beside;
    this.notes = notes;
    this.folder = folder;
  }

  /**
   * Name under which a part is written.
   *
   * @return empty for a drawing that has a picture beside it and cannot be kept
   * @throws Damaged if it must be kept and cannot be cleaned
   */
  Optional<String> name(String part, byte[] bytes) throws IOException, Damaged {
    Optional<String> known = written.get(part);
    if (known == null) {
      known = cleaned(part, bytes);
      written.put(part, known);
    }
    return known;
  }

  boolean knows(String part) {
    return written.containsKey(part);
  }

  Map<String, byte[]> content() {
    return content;
  }

  /** File extension to media type. */
  Map<String, String> types() {
    return types;
  }

  private Optional<String> cleaned(String part, byte[] bytes) throws IOException, Damaged {
    FileType type = FileType.of(bytes);
    String extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (DRAWINGS.contains(extension) || isEnhancedMetafile(bytes)) {
      throw Damaged.because(
          "The document has a drawing in an old Windows or Mac form (EMF, WMF or PICT), which"
              + " cannot be checked. Save that drawing as PNG, put it in again and send the"
              + " document.");
    }
    Optional<byte[]> clean =
        EXTENSIONS.containsKey(type)
            ? embedded.clean("embedded file", bytes, beside, notes)
            : Optional.empty();
    if (clean.isEmpty() && type == FileType.SVG) {
      notes.removed("vector drawing");
      return Optional.empty();
    }
    if (clean.isEmpty()) {
      throw Damaged.because(
          "A picture, sound or film in the document cannot be cleaned. Save it as JPEG, PNG, MP3 or"
              + " MP4, put it in again and send the document.");
    }
    String ending = EXTENSIONS.get(type);
    String name = folder + (content.size() + 1) + "." + ending;
    types.put(ending, type.mediaType());
    content.put(name, clean.get());
    return Optional.of(name);
  }

  private static boolean isEnhancedMetafile(byte[] bytes) {
    return bytes.length > 44
        && new String(bytes, 40, 4, StandardCharsets.ISO_8859_1).equals(" EMF");
  }
}
