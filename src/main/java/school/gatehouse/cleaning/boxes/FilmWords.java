package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;
import school.gatehouse.inspection.FindingCode;

/** What does not stay in a film: reads it, tells it, and frees its bytes. */
final class FilmWords {

  /** Names that may be told of a box; any other type may itself be somebody's word. */
  private static final Set<String> NAMES =
      Set.of(
          "udta", "meta", "uuid", "trak", "tref", "tmcd", "iods", "gmhd", "pnot", "PICT", "emsg",
          "prft", "pdin", "moov", "moof", "mfra", "sidx", "pssh", "senc", "saiz", "saio", "subs",
          "sbgp", "sgpd", "leva", "trep", "trgr", "elng", "ctab", "clip", "matt", "load", "imap",
          "colr", "mpvd", "sefd", "ssix", "strk", "trex", "tfra", "traf");

  /** Numbers for players; to tell of them as details would only alarm. */
  private static final Set<String> TECHNICAL =
      Set.of(
          "tref", "iods", "gmhd", "pdin", "prft", "senc", "saiz", "saio", "subs", "sbgp", "sgpd",
          "leva", "trep", "trgr", "trex", "tfra", "ssix", "load", "imap", "hint", "chap", "cdsc");

  private static final Map<String, String> TRACKS =
      Map.ofEntries(
          Map.entry("text", "text track"),
          Map.entry("sbtl", "subtitle track"),
          Map.entry("subt", "subtitle track"),
          Map.entry("subp", "subtitle track"),
          Map.entry("clcp", "subtitle track"),
          Map.entry("tmcd", "time code track"),
          Map.entry("hint", "hint track"),
          Map.entry("auxv", "auxiliary picture track"),
          Map.entry("vide", "chapter picture track"),
          Map.entry("pict", "chapter picture track"),
          Map.entry("meta", "data track"));

  private static final int LONGEST_DESCRIPTION = 1 << 16;

  private final BoxFile file;
  private final FilmTexts texts;
  private boolean hasFrame;

  FilmWords(BoxFile file) {
    this.file = file;
    this.texts = new FilmTexts(file);
  }

  /** Reads a box that does not stay, and frees it. */
  void free(Box box) throws IOException, Damaged {
    switch (box.type()) {
      case "free", "skip", "wide" -> {}
      case "udta", "meta", "uuid", "XMP_" -> texts.read(box);
      default -> {
        if (!TECHNICAL.contains(box.type())) {
          file.notes().found(FindingCode.OTHER_METADATA);
        }
      }
    }
    file.free(box, NAMES.contains(box.type()) ? box.type() : "unknown box");
  }

  /** The same for a whole track; its samples are zeroed because no kept track uses them. */
  void freeTrack(TrackFacts track) throws IOException, Damaged {
    FileBytes in = file.in();
    for (Box box : file.look(track.box().body(), track.box().end())) {
      if (Set.of("udta", "meta").contains(box.type())) {
        texts.read(box);
      }
    }
    file.notes().found(finding(track));
    if (track.handler().equals("meta") || track.handler().equals("camm")) {
      long length = Math.min(LONGEST_DESCRIPTION, track.box().length());
      String description = new String(in.read(track.box().body(), (int) length), BoxFile.LATIN);
      describe(description);
    }
    file.free(track.box(), TRACKS.getOrDefault(track.handler(), "other track"));
  }

  private static FindingCode finding(TrackFacts track) {
    return switch (track.handler()) {
      case "text", "sbtl", "subt", "subp", "clcp" -> FindingCode.CAPTION;
      case "vide", "pict", "auxv" -> FindingCode.EMBEDDED_THUMBNAIL;
      default -> FindingCode.OTHER_METADATA;
    };
  }

  /** Phones and action cameras record where they were, and where faces are, all along the film. */
  private void describe(String track) {
    if (track.contains("gpmd") || track.contains("camm") || track.contains("location")) {
      file.notes().found(FindingCode.LOCATION);
    }
    if (track.contains("face")) {
      file.notes().found(FindingCode.FACE_REGIONS);
    }
  }

  /** Tells the size of the first picture track. */
  void frame(long width, long height, TrackFacts track) throws IOException, Damaged {
    if (!hasFrame && width > 0 && height > 0) {
      hasFrame = true;
      file.notes().frame(width, height, Turn.of(file, track));
    }
  }
}
