package school.gatehouse.inspection;

import java.util.Arrays;
import java.util.Optional;

/** The types that inspection recognises by content; those without advice can be cleaned. */
public enum FileType {
  JPEG("image/jpeg", Family.JPEG),
  PNG("image/png", Family.PNG),
  GIF("image/gif", Family.GIF),
  WEBP("image/webp", Family.WEBP),
  TIFF("image/tiff", Family.TIFF),
  HEIC("image/heic", Family.HEIF),
  AVIF("image/avif", Family.HEIF),
  MP4("video/mp4", Family.MOVIE),
  MOV("video/quicktime", Family.MOVIE),
  M4A("audio/mp4", Family.MOVIE),
  THREE_GP("video/3gpp", Family.MOVIE),
  WEBM("video/webm", Family.MATROSKA),
  MKV("video/x-matroska", Family.MATROSKA),
  AVI("video/x-msvideo", Family.AVI),
  MP3("audio/mpeg", Family.MP3),
  WAV("audio/wav", Family.WAV),
  FLAC("audio/flac", Family.FLAC),
  PDF("application/pdf", Family.PDF),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Family.DOCX),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Family.PPTX),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Family.XLSX),
  ODT("application/vnd.oasis.opendocument.text", Family.ODT),
  ODP("application/vnd.oasis.opendocument.presentation", Family.ODP),
  ODS("application/vnd.oasis.opendocument.spreadsheet", Family.ODS),
  SB3("application/x.scratch.sb3", Family.SB3),
  WEB_ZIP("application/zip", Family.ZIP),
  HTML("text/html", Family.TEXT),
  SVG("image/svg+xml", Family.TEXT),
  TEXT("text/plain", Family.TEXT),
  BMP("image/bmp", Family.BMP, Advice.PICTURE),
  BIG_TIFF("image/x-big-tiff", Family.TIFF, Advice.PICTURE),
  RAW("image/x-raw", Family.RAW, Advice.RAW),
  OGG("audio/ogg", Family.OGG, Advice.OGG),
  ZIP("application/x-zip-compressed", Family.ZIP, Advice.ARCHIVE),
  ARCHIVE("application/x-archive", Family.ARCHIVE, Advice.ARCHIVE),
  MACRO_OFFICE("application/vnd.ms-office.macro", Family.MACRO_OFFICE, Advice.MACROS),
  OLD_OFFICE("application/x-ole-storage", Family.OLD_OFFICE, Advice.OLD_OFFICE),
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
    RAW,
    HEIF,
    MOVIE,
    MATROSKA,
    AVI,
    MP3,
    WAV,
    FLAC,
    OGG,
    PDF,
    DOCX,
    PPTX,
    XLSX,
    ODT,
    ODP,
    ODS,
    SB3,
    ZIP,
    ARCHIVE,
    MACRO_OFFICE,
    OLD_OFFICE,
    TEXT,
    PROGRAM,
    UNKNOWN;

    /** A zip under its own name is no lie: documents and projects are zips. */
    boolean covers(Family content) {
      return this == content
          || (this == ZIP && content.compareTo(DOCX) >= 0 && content.compareTo(SB3) <= 0);
    }
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

  /**
   * What a file is by how it begins; a thousand bytes are enough. Packages are told apart by what
   * is in them, so here they are all {@link #ZIP}.
   */
  public static FileType of(byte[] head) {
    return Magic.of(Arrays.copyOf(head, Math.min(head.length, Magic.LENGTH)));
  }

  /** Whether it is a photograph or a film; sounds, drawings and texts show nobody by themselves. */
  public boolean showsPeople() {
    return compareTo(AVI) <= 0 && this != M4A;
  }

  /** Whether it holds moving pictures with sound. */
  public boolean isFilm() {
    return mediaType.startsWith("video/");
  }

  boolean isFilmOrSound() {
    return family.compareTo(Family.MOVIE) >= 0 && family.compareTo(Family.FLAC) <= 0;
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
    static final String RAW =
        "This is a camera's raw file, which cannot be published. Export it as JPEG and send that.";
    static final String OGG =
        "OGG recordings cannot be published. Save the sound as MP3, WAV or FLAC and send that.";
    static final String ARCHIVE =
        "Archives cannot be published. Send each file by itself; only a web page with its pictures"
            + " may come as a zip.";
    static final String MACROS =
        "This document contains macros and cannot be published. Save it without them (as docx, pptx"
            + " or xlsx) and send that.";
    static final String OLD_OFFICE =
        "This is an old office document, or one locked by a password, and cannot be published. Save"
            + " it as docx, pptx, xlsx or PDF without a password and send that.";
    static final String PROGRAM =
        "This is a program. It cannot be published. Send a picture or a video of it instead.";
    static final String UNKNOWN =
        "This kind of file is not known here and cannot be published. Save a picture as JPEG or PNG,"
            + " a video as MP4 or a document as PDF and send that.";
  }
}
