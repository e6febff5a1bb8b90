package school.gatehouse.cleaning.recording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import school.gatehouse.cleaning.InPlace;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** Reads what a chunk says before it becomes zeros. */
final class RiffDetails {

  private static final String FORMAT = "RIFF";
  private static final int DEEPEST = 8;
  private static final int LONGEST_TEXT = 1 << 20;
  private static final int LARGEST_TAG = 16 << 20;
  private static final byte[] PADDING = "JUNK".getBytes(StandardCharsets.US_ASCII);

  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("IART", "author"),
          Map.entry("IENG", "author"),
          Map.entry("ITCH", "author"),
          Map.entry("ICMS", "author"),
          Map.entry("ISTR", "person"),
          Map.entry("IWRI", "author"),
          Map.entry("IPRO", "author"),
          Map.entry("INAM", "title"),
          Map.entry("IPRD", "title"),
          Map.entry("TITL", "title"),
          Map.entry("strn", "title"),
          Map.entry("ISBJ", "caption"),
          Map.entry("ICMT", "comment"),
          Map.entry("COMM", "comment"),
          Map.entry("labl", "comment"),
          Map.entry("note", "comment"),
          Map.entry("ltxt", "comment"),
          Map.entry("ucmt", "comment"),
          Map.entry("IKEY", "keywords"),
          Map.entry("ICOP", "copyright"),
          Map.entry("ICRD", "time"),
          Map.entry("IDIT", "time"),
          Map.entry("ISMP", "time"),
          Map.entry("DTIM", "time"),
          Map.entry("etim", "time"),
          Map.entry("ISFT", "software"),
          Map.entry("ILOC", "location"),
          Map.entry("IMAK", "make"),
          Map.entry("ecor", "make"),
          Map.entry("IMOD", "model"),
          Map.entry("emdl", "model"));

  private final FileBytes bytes;
  private final Notes notes;
  private final Covers covers;
  private final InPlace copy;

  RiffDetails(FileBytes bytes, Notes notes, Covers covers, InPlace copy) {
    this.bytes = bytes;
    this.notes = notes;
    this.covers = covers;
    this.copy = copy;
  }

  /** Makes padding of a chunk; padding that holds nothing stays as it is. */
  void away(RiffChunk chunk) throws IOException, Damaged {
    boolean isPadding = chunk.name().matches("JUNK|junk|PAD |FLLR");
    if (!isPadding) {
      notes.removed(chunk.isList() ? "list of details" : "chunk of details");
      tell(chunk, 0);
      copy.write(chunk.start(), PADDING);
    } else if (!Little.isZero(bytes, chunk.data(), chunk.end())) {
      notes.removed("padding");
      Runs.tell(notes, FORMAT, bytes, chunk.data(), chunk.end() - chunk.data());
    }
    copy.zero(chunk.data(), chunk.next() - chunk.data());
  }

  /** Zeros in place of bytes that are no chunk. */
  void away(long from, long to, String name) throws IOException, Damaged {
    if (!Little.isZero(bytes, from, to)) {
      notes.removed(name);
      new SoundTags(bytes, notes, covers).back(from);
      Runs.tell(notes, FORMAT, bytes, from, to - from);
      copy.zero(from, to - from);
    }
  }

  private void tell(RiffChunk chunk, int depth) throws IOException, Damaged {
    if (chunk.isList() && depth < DEEPEST) {
      list(chunk, depth);
      return;
    }
    int length = (int) Math.min(LONGEST_TEXT, chunk.end() - chunk.data());
    Optional<String> meaning = Optional.ofNullable(MEANINGS.get(chunk.name()));
    if (meaning.isPresent()) {
      byte[] text = bytes.read(chunk.data(), length);
      String spoken = new String(text, StandardCharsets.UTF_8);
      Told.as(notes, FORMAT, meaning.get(), spoken);
      return;
    }
    switch (chunk.name()) {
      case "id3 ", "ID3 " ->
          new Id3Frames(notes, covers).tell(bytes.read(chunk.data(), length(chunk)));
      case "_PMX" -> notes.details().xmp(bytes.read(chunk.data(), length(chunk)));
      case "bext" -> broadcast(chunk);
      case "strd" -> camera(chunk);
      default -> Runs.tell(notes, FORMAT, bytes, chunk.data(), chunk.end() - chunk.data());
    }
  }

  private int length(RiffChunk chunk) {
    return (int) Math.min(LARGEST_TAG, chunk.end() - chunk.data());
  }

  private void list(RiffChunk list, int depth) throws IOException, Damaged {
    for (long at = list.data() + 4; at < list.end(); ) {
      Optional<RiffChunk> each = RiffChunk.at(bytes, at, list.end());
      if (each.isEmpty()) {
        Runs.tell(notes, FORMAT, bytes, at, list.end() - at);
        return;
      }
      tell(each.get(), depth + 1);
      at = each.get().next();
    }
  }

  /** EBU Tech 3285: description, originator, reference, date and time in fixed places. */
  private void broadcast(RiffChunk chunk) throws IOException, Damaged {
    int length = (int) Math.min(LONGEST_TEXT, chunk.end() - chunk.data());
    String text = Little.ascii(bytes, chunk.data(), length);
    field("comment", text, 0, 256);
    field("author", text, 256, 32);
    field("author", text, 288, 32);
    field("time", text, 320, 18);
    field("other", text, 348, 254);
    field("other", text, 602, length);
  }

  private void field(String what, String text, int from, int length) throws Damaged {
    if (from < text.length()) {
      String field = text.substring(from, Math.min(text.length(), from + length));
      Told.as(notes, FORMAT, what, field.replaceFirst("(?s)\0.*", ""));
    }
  }

  /** A camera's notes: EXIF with or without its head, or a form of the maker's own. */
  private void camera(RiffChunk chunk) throws IOException, Damaged {
    byte[] content = bytes.read(chunk.data(), length(chunk));
    String head = new String(content, 0, Math.min(64, content.length), StandardCharsets.ISO_8859_1);
    int exif = Math.max(head.indexOf("II*\0"), head.indexOf("MM\0*"));
    if (exif >= 0) {
      notes.details().exif(Arrays.copyOfRange(content, exif, content.length));
    }
    Runs.tell(notes, FORMAT, content);
  }
}
