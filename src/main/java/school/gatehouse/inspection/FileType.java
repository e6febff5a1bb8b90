package school.gatehouse.inspection;

import java.util.Arrays;
import java.util.Optional;

/** The types that inspection recognises by content; only the allowed ones can be cleaned. */
public enum FileType {
  JPEG("image/jpeg", Family.JPEG),
  PNG("image/png", Family.PNG),
  GIF("image/gif", Family.GIF, Advice.PICTURE),
  WEBP("image/webp", Family.WEBP, Advice.PICTURE),
  TIFF("image/tiff", Family.TIFF, Advice.PICTURE),
  BMP("image/bmp", Family.BMP, Advice.PICTURE),
  HEIC("image/heic", Family.HEIF, Advice.PHONE),
  AVIF("image/avif", Family.HEIF, Advice.PICTURE),
  MP4("video/mp4", Family.VIDEO, Advice.VIDEO),
  MOV("video/quicktime", Family.VIDEO, Advice.VIDEO),
  WEBM("video/webm", Family.VIDEO, Advice.VIDEO),
  AVI("video/x-msvideo", Family.VIDEO, Advice.VIDEO),
  WAV("audio/wav", Family.AUDIO, Advice.SOUND),
  MP3("audio/mpeg", Family.AUDIO, Advice.SOUND),
  PDF("application/pdf", Family.PDF, Advice.DOCUMENT),
  ZIP("application/zip", Family.ZIP, Advice.ARCHIVE),
  OLD_OFFICE("application/x-ole-storage", Family.OLD_OFFICE, Advice.DOCUMENT),
  HTML("text/html", Family.TEXT, Advice.TEXT),
  SVG("image/svg+xml", Family.TEXT, Advice.PICTURE),
  TEXT("text/plain", Family.TEXT, Advice.TEXT),
  PROGRAM("application/x-executable", Family.PROGRAM, Advice.PROGRAM),
  UNKNOWN("application/octet-stream", Family.UNKNOWN, Advice.UNKNOWN);

  /** Types whose names are used for one another in good faith. */
  enum Family {
    JPEG,
    PNG,
    GIF,
    WEBP,
    TIFF,
    BMP,
    HEIF,
    VIDEO,
    AUDIO,
    PDF,
    ZIP,
    OLD_OFFICE,
    TEXT,
    PROGRAM,
    UNKNOWN
  }

  private final String mediaType;
  private final Family family;
  private final String advice;

  FileType(String mediaType, Family family) {
    this(mediaType, family, "");
  }

  FileType(String mediaType, Family family, String advice) {
    this.mediaType = mediaType;
    this.family = family;
    this.advice = advice;
  }

  /** What a file is by how it begins; a thousand bytes are enough. */
  public static FileType of(byte[] head) {
    return Magic.of(Arrays.copyOf(head, Math.min(head.length, Magic.LENGTH)));
  }

  public String mediaType() {
    return mediaType;
  }

  Family family() {
    return family;
  }

  /** Whether a file of this type can be read, cleaned and published. */
  public boolean isAllowed() {
    return advice.isEmpty();
  }

  /** What to do instead, in one or two sentences; empty for allowed types. */
  public Optional<String> advice() {
    return advice.isEmpty() ? Optional.empty() : Optional.of(advice);
  }

  private static final class Advice {
    static final String PICTURE =
        "This kind of picture cannot be published. Save it as JPEG or PNG and send that.";
    static final String PHONE =
        "This is a phone's HEIC picture. Save or export it as JPEG (on an iPhone: Settings, Camera,"
            + " Formats, Most Compatible) and send that.";
    static final String VIDEO = "Videos cannot be published. Send a single picture as JPEG or PNG.";
    static final String SOUND = "Sound recordings cannot be published.";
    static final String DOCUMENT =
        "Documents cannot be published. Save the page as a JPEG or PNG picture and send that.";
    static final String ARCHIVE =
        "Archives and office documents cannot be published. Send each picture by itself, as JPEG or"
            + " PNG.";
    static final String TEXT =
        "Text and web pages cannot be published. Send a picture as JPEG or PNG.";
    static final String PROGRAM = "This is a program, not a picture. It cannot be published.";
    static final String UNKNOWN =
        "The file is not a kind of picture that is known here. Save it as JPEG or PNG and send"
            + " that.";
  }
}
