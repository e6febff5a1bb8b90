package school.gatehouse.inspection;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file's name and media type say it is, which may be untrue or nothing. */
final class DeclaredType {

  private static final Map<String, FileType> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("jpg", FileType.JPEG),
          Map.entry("jpeg", FileType.JPEG),
          Map.entry("jpe", FileType.JPEG),
          Map.entry("jfif", FileType.JPEG),
          Map.entry("png", FileType.PNG),
          Map.entry("apng", FileType.PNG),
          Map.entry("gif", FileType.GIF),
          Map.entry("webp", FileType.WEBP),
          Map.entry("tif", FileType.TIFF),
          Map.entry("tiff", FileType.TIFF),
          Map.entry("bmp", FileType.BMP),
          Map.entry("heic", FileType.HEIC),
          Map.entry("heif", FileType.HEIC),
          Map.entry("avif", FileType.AVIF),
          Map.entry("mp4", FileType.MP4),
          Map.entry("m4v", FileType.MP4),
          Map.entry("mov", FileType.MOV),
          Map.entry("webm", FileType.WEBM),
          Map.entry("mkv", FileType.WEBM),
          Map.entry("avi", FileType.AVI),
          Map.entry("wav", FileType.WAV),
          Map.entry("mp3", FileType.MP3),
          Map.entry("pdf", FileType.PDF),
          Map.entry("zip", FileType.ZIP),
          Map.entry("docx", FileType.ZIP),
          Map.entry("pptx", FileType.ZIP),
          Map.entry("xlsx", FileType.ZIP),
          Map.entry("odt", FileType.ZIP),
          Map.entry("jar", FileType.ZIP),
          Map.entry("sb3", FileType.ZIP),
          Map.entry("doc", FileType.OLD_OFFICE),
          Map.entry("xls", FileType.OLD_OFFICE),
          Map.entry("ppt", FileType.OLD_OFFICE),
          Map.entry("html", FileType.HTML),
          Map.entry("htm", FileType.HTML),
          Map.entry("svg", FileType.SVG),
          Map.entry("txt", FileType.TEXT),
          Map.entry("js", FileType.TEXT),
          Map.entry("php", FileType.TEXT),
          Map.entry("exe", FileType.PROGRAM),
          Map.entry("sh", FileType.PROGRAM));

  private static final Map<String, FileType> ALIASES =
      Map.of(
          "image/jpg", FileType.JPEG,
          "image/pjpeg", FileType.JPEG,
          "image/apng", FileType.PNG,
          "image/x-png", FileType.PNG,
          "image/heif", FileType.HEIC);

  private DeclaredType() {}

  /** Whether neither declaration contradicts the content; nothing declared contradicts nothing. */
  static boolean agrees(FileType content, Optional<String> name, Optional<String> mediaType) {
    return Stream.of(
            name.flatMap(DeclaredType::ofName), mediaType.flatMap(DeclaredType::ofMediaType))
        .flatMap(Optional::stream)
        .allMatch(declared -> declared.family() == content.family());
  }

  private static Optional<FileType> ofName(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
    return name.indexOf('.') < 0
        ? Optional.empty()
        : Optional.ofNullable(BY_EXTENSION.get(extension));
  }

  /** A media type unknown here is still a declaration, and no picture that is allowed has it. */
  private static Optional<FileType> ofMediaType(String declared) {
    String plain = declared.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (plain.isEmpty() || plain.equals(FileType.UNKNOWN.mediaType())) {
      return Optional.empty();
    }
    return Optional.of(
        Stream.of(FileType.values())
            .filter(type -> type.mediaType().equals(plain))
            .findFirst()
            .orElseGet(() -> ALIASES.getOrDefault(plain, FileType.UNKNOWN)));
  }
}
