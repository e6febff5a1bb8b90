package school.gatehouse.inspection;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file's name and media type say it is, which may be untrue or nothing. */
final class DeclaredType {

  private static final Map<String, FileType> BY_EXTENSION = byExtension();

  private static final Map<String, FileType> ALIASES =
      Map.ofEntries(
          Map.entry("image/jpg", FileType.JPEG),
          Map.entry("image/pjpeg", FileType.JPEG),
          Map.entry("image/apng", FileType.PNG),
          Map.entry("image/x-png", FileType.PNG),
          Map.entry("image/heif", FileType.HEIC),
          Map.entry("image/heic-sequence", FileType.HEIC),
          Map.entry("image/heif-sequence", FileType.HEIC),
          Map.entry("video/x-m4v", FileType.MP4),
          Map.entry("video/3gpp2", FileType.THREE_GP),
          Map.entry("audio/3gpp", FileType.THREE_GP),
          Map.entry("audio/x-m4a", FileType.M4A),
          Map.entry("audio/m4a", FileType.M4A),
          Map.entry("audio/webm", FileType.WEBM),
          Map.entry("audio/x-matroska", FileType.MKV),
          Map.entry("video/matroska", FileType.MKV),
          Map.entry("video/avi", FileType.AVI),
          Map.entry("video/msvideo", FileType.AVI),
          Map.entry("video/vnd.avi", FileType.AVI),
          Map.entry("audio/mp3", FileType.MP3),
          Map.entry("audio/x-mp3", FileType.MP3),
          Map.entry("audio/x-wav", FileType.WAV),
          Map.entry("audio/wave", FileType.WAV),
          Map.entry("audio/vnd.wave", FileType.WAV),
          Map.entry("audio/x-flac", FileType.FLAC),
          Map.entry("application/x-zip", FileType.ZIP),
          Map.entry("application/xhtml+xml", FileType.HTML),
          Map.entry("application/json", FileType.TEXT),
          Map.entry("application/javascript", FileType.TEXT),
          Map.entry("application/x-javascript", FileType.TEXT),
          Map.entry("application/xml", FileType.TEXT),
          Map.entry("application/x-python-code", FileType.TEXT));

  private DeclaredType() {}

  /** Whether neither declaration contradicts the content; nothing declared contradicts nothing. */
  static boolean agrees(FileType content, Optional<String> name, Optional<String> mediaType) {
    return Stream.of(
            name.flatMap(DeclaredType::ofName), mediaType.flatMap(DeclaredType::ofMediaType))
        .flatMap(Optional::stream)
        .allMatch(declared -> declared.family().covers(content.family()));
  }

  private static Optional<FileType> ofName(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
    return name.indexOf('.') < 0
        ? Optional.empty()
        : Optional.ofNullable(BY_EXTENSION.get(extension));
  }

  /** A media type unknown here is still a declaration, and nothing that is allowed has it. */
  private static Optional<FileType> ofMediaType(String declared) {
    String plain = declared.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (plain.isEmpty() || plain.equals(FileType.UNKNOWN.mediaType())) {
      return Optional.empty();
    }
    return Optional.of(
        Stream.of(FileType.values())
            .filter(type -> type.mediaType().equals(plain))
            .findFirst()
            .orElseGet(() -> ALIASES.getOrDefault(plain, otherwise(plain))));
  }

  /** Source code goes by many names; all of them are text. */
  private static FileType otherwise(String mediaType) {
    return mediaType.startsWith("text/") ? FileType.TEXT : FileType.UNKNOWN;
  }

  private static Map<String, FileType> byExtension() {
    Map<String, FileType> types = new HashMap<>();
    put(types, FileType.JPEG, "jpg jpeg jpe jfif");
    put(types, FileType.PNG, "png apng");
    put(types, FileType.GIF, "gif");
    put(types, FileType.WEBP, "webp");
    put(types, FileType.TIFF, "tif tiff");
    put(types, FileType.BMP, "bmp");
    put(types, FileType.RAW, "dng cr2 cr3 nef nrw arw srf sr2 raf orf rw2 pef srw raw");
    put(types, FileType.HEIC, "heic heif hif");
    put(types, FileType.AVIF, "avif");
    put(types, FileType.MP4, "mp4 m4v");
    put(types, FileType.MOV, "mov qt");
    put(types, FileType.M4A, "m4a");
    put(types, FileType.THREE_GP, "3gp 3g2 3gpp");
    put(types, FileType.WEBM, "webm");
    put(types, FileType.MKV, "mkv mka");
    put(types, FileType.AVI, "avi");
    put(types, FileType.MP3, "mp3");
    put(types, FileType.WAV, "wav wave");
    put(types, FileType.FLAC, "flac");
    put(types, FileType.OGG, "ogg oga ogv opus");
    put(types, FileType.PDF, "pdf");
    put(types, FileType.DOCX, "docx dotx");
    put(types, FileType.PPTX, "pptx potx ppsx");
    put(types, FileType.XLSX, "xlsx xltx");
    put(types, FileType.ODT, "odt ott");
    put(types, FileType.ODP, "odp otp");
    put(types, FileType.ODS, "ods ots");
    put(types, FileType.SB3, "sb3");
    put(types, FileType.ZIP, "zip");
    put(types, FileType.ARCHIVE, "rar 7z gz tgz tar bz2 xz");
    put(types, FileType.MACRO_OFFICE, "docm dotm pptm potm ppsm xlsm xltm");
    put(types, FileType.OLD_OFFICE, "doc dot xls xlt ppt pps pot");
    put(types, FileType.HTML, "html htm xhtml");
    put(types, FileType.SVG, "svg");
    put(
        types,
        FileType.TEXT,
        "txt text md csv json xml css js ts jsx tsx py java kt c h cpp hpp cs");
    put(types, FileType.TEXT, "rb php go rs swift sql lua r ino tex scm hs pas bas yml yaml ini");
    put(types, FileType.PROGRAM, "exe dll msi com scr jar class apk sh bat cmd ps1 vbs");
    return Map.copyOf(types);
  }

  private static void put(Map<String, FileType> types, FileType type, String extensions) {
    for (String extension : extensions.split(" ", -1)) {
      types.put(extension, type);
    }
  }
}
