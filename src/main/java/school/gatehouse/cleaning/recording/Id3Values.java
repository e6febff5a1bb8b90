package school.gatehouse.cleaning.recording;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FindingCode;

/** Says what one frame of an ID3v2 tag means, by its name in version 2.2 or later. */
final class Id3Values {

  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.ISO_8859_1,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_8);

  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("TPE1 TPE2 TPE3 TPE4 TCOM TEXT TOPE TOLY TENC TPUB TSOP TSO2 TSOC", "author"),
          Map.entry("TP1 TP2 TP3 TP4 TCM TXT TOA TOL TEN TPB TSP", "author"),
          Map.entry("TOWN POPM OWNE POP", "owner"),
          Map.entry("TIT1 TIT2 TIT3 TALB TOAL TSST TSOT TSOA MVNM GRP1 TOFN", "title"),
          Map.entry("TT1 TT2 TT3 TAL TOT TOF TST TSA", "title"),
          Map.entry("COMM USLT SYLT COM ULT SLT", "caption"),
          Map.entry("TCOP TPRO WCOP TCR WCP", "copyright"),
          Map.entry("TDRC TDEN TDTG TDRL TDOR TYER TDAT TIME TORY TRDA TYE TDA TIM TOR", "time"),
          Map.entry("TSSE TSS", "software"),
          Map.entry("TIPL TMCL IPLS IPL", "person"),
          Map.entry("TKWD", "keywords"));

  private final Notes notes;
  private final Covers covers;

  Id3Values(Notes notes, Covers covers) {
    this.notes = notes;
    this.covers = covers;
  }

  void tell(String frame, byte[] value) throws IOException, Damaged {
    switch (frame) {
      case "APIC", "PIC" -> picture(value);
      case "GEOB", "GEO" -> attached(value);
      case "PRIV" -> own(value);
      case "TXXX", "TXX", "WXXX", "WXX" -> named(value);
      case "POPM", "POP", "UFID", "UFI" -> Runs.tell(notes, "ID3", value);
      default -> text(frame, value);
    }
  }

  private void text(String frame, byte[] value) throws Damaged {
    String what =
        MEANINGS.entrySet().stream()
            .filter(meaning -> List.of(meaning.getKey().split(" ", -1)).contains(frame))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("other");
    if (frame.startsWith("W")) {
      Told.as(notes, "ID3", what, new String(value, StandardCharsets.ISO_8859_1));
      return;
    }
    boolean hasLanguage = what.equals("caption") && value.length > 4;
    boolean hasTimes = frame.equals("SYLT") || frame.equals("SLT");
    if (hasTimes) {
      Runs.tell(notes, "ID3", value);
    } else {
      Told.as(notes, "ID3", what, decoded(value, hasLanguage ? 4 : 1));
    }
  }

  /** A name given by whoever wrote the tag, then the value. */
  private void named(byte[] value) throws Damaged {
    String[] both = decoded(value, 1).split("\n", 2);
    if (both.length == 2 && !both[1].isBlank()) {
      Told.as(notes, "ID3", "other", both[0]);
      Told.tag(notes, "ID3", both[0], both[1]);
    } else {
      Told.as(notes, "ID3", "other", both[0]);
    }
  }

  private void picture(byte[] value) throws IOException, Damaged {
    notes.removed("ID3 cover");
    notes.found(FindingCode.EMBEDDED_THUMBNAIL);
    int start = pictureStart(value);
    Runs.tell(notes, "ID3", Arrays.copyOf(value, Math.min(start, value.length)));
    covers.read("ID3 cover", Arrays.copyOfRange(value, start, value.length));
  }

  /** Text of unknown encoding stands before it, so the picture is found by how pictures begin. */
  private static int pictureStart(byte[] value) {
    for (int i = 0; i < Math.min(value.length - 4, 4096); i++) {
      boolean isJpeg = value[i] == (byte) 0xFF && value[i + 1] == (byte) 0xD8;
      boolean isPng = value[i] == (byte) 0x89 && value[i + 1] == 'P' && value[i + 2] == 'N';
      if (isJpeg || isPng) {
        return i;
      }
    }
    return value.length;
  }

  private void attached(byte[] value) throws Damaged {
    notes.removed("ID3 object");
    notes.found(FindingCode.ATTACHED_FILES);
    Runs.tell(notes, "ID3", value);
  }

  private void own(byte[] value) throws Damaged {
    notes.removed("ID3 private");
    boolean isXmp =
        value.length > 4 && new String(value, 0, 4, StandardCharsets.ISO_8859_1).equals("XMP\0");
    if (isXmp) {
      notes.details().xmp(Arrays.copyOfRange(value, 4, value.length));
    } else {
      Runs.tell(notes, "ID3", value);
    }
  }

  /** Texts that follow one another are divided by zeros, which become ends of lines. */
  private static String decoded(byte[] value, int from) {
    if (value.length <= from) {
      return "";
    }
    Charset encoding = value[0] >= 0 && value[0] < 4 ? ENCODINGS.get(value[0]) : ENCODINGS.get(0);
    return new String(value, from, value.length - from, encoding)
        .replaceAll("[\0\uFEFF\uFFFE]+", "\n")
        .strip();
  }
}
