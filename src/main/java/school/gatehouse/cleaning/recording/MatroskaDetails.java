package school.gatehouse.cleaning.recording;

import static school.gatehouse.cleaning.recording.MatroskaSchema.ATTACHMENTS;
import static school.gatehouse.cleaning.recording.MatroskaSchema.CHAPTERS;
import static school.gatehouse.cleaning.recording.MatroskaSchema.CHECKSUM;
import static school.gatehouse.cleaning.recording.MatroskaSchema.TAGS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;
import school.gatehouse.inspection.FindingCode;

/** Reads what a Matroska element says before it is made void. */
final class MatroskaDetails {

  private static final String FORMAT = "Matroska";
  private static final int DEEPEST = 16;
  private static final int LONGEST_TEXT = 1 << 20;
  private static final int LARGEST_COVER = 16 << 20;
  private static final Instant BEGINNING = Instant.parse("2001-01-01T00:00:00Z");

  /** Tags, one tag, nested simple tags; chapters and their editions, atoms and displays. */
  private static final Set<Long> NESTED =
      Set.of(TAGS, 0x7373L, 0x67C8L, ATTACHMENTS, 0x61A7L, CHAPTERS, 0x45B9L, 0xB6L, 0x80L);

  private final FileBytes bytes;
  private final Notes notes;
  private final Covers covers;
  private String tagName = "";
  private String mediaType = "";

  MatroskaDetails(FileBytes bytes, Notes notes, Covers covers) {
    this.bytes = bytes;
    this.notes = notes;
    this.covers = covers;
  }

  void tell(Element element) throws IOException, Damaged {
    tell(element, 0);
  }

  private void tell(Element element, int depth) throws IOException, Damaged {
    if (NESTED.contains(element.id()) && depth < DEEPEST) {
      nested(element, depth);
      return;
    }
    switch ((int) element.id()) {
      case 0x45A3 -> tagName = text(element);
      case 0x4487 -> Told.tag(notes, FORMAT, tagName, text(element));
      case 0x4485 -> binaryTag(element);
      case 0x7BA9, 0x7384, 0x3C83AB, 0x3E83BB -> told("title", element);
      case 0x536E, 0x41A4 -> told("title", element);
      case 0x85 -> told("caption", element);
      case 0x258688, (int) MatroskaSchema.MUXING_PROGRAM, (int) MatroskaSchema.WRITING_PROGRAM ->
          told("software", element);
      case 0x4461 -> time(element);
      case 0x467E, 0x466E -> told("caption", element);
      case 0x4660 -> mediaType = text(element);
      case 0x465C -> attached(element);
      case 0x73A4, 0x3CB923, 0x3EB923, 0x4444, 0x6924 -> notes.removed("Matroska identity");
      default -> other(element, depth);
    }
  }

  private void nested(Element parent, int depth) throws IOException, Damaged {
    notes.removed(name(parent.id()));
    for (long at = parent.data(); at < parent.end(); ) {
      Optional<Element> each = Element.at(bytes, at, parent.end());
      if (each.isEmpty()) {
        Runs.tell(notes, FORMAT, bytes, at, parent.end() - at);
        return;
      }
      tell(each.get(), depth + 1);
      at = each.get().end();
    }
  }

  private static String name(long id) {
    if (id == ATTACHMENTS || id == 0x61A7) {
      return "Matroska attachment";
    }
    return id == TAGS || id == 0x7373 || id == 0x67C8 ? "Matroska tags" : "Matroska chapters";
  }

  private void told(String what, Element element) throws IOException, Damaged {
    notes.removed("Matroska " + what);
    Told.as(notes, FORMAT, what, text(element));
  }

  private void binaryTag(Element element) throws IOException, Damaged {
    Runs.tell(notes, FORMAT, bytes, element.data(), element.length());
  }

  private void time(Element element) throws IOException, Damaged {
    notes.removed("Matroska time");
    if (element.length() == Long.BYTES) {
      long nanos = element.number(bytes);
      Told.as(notes, FORMAT, "time", BEGINNING.plusNanos(nanos).toString());
    }
  }

  private void attached(Element element) throws IOException, Damaged {
    boolean isPicture = mediaType.startsWith("image/");
    notes.found(isPicture ? FindingCode.EMBEDDED_THUMBNAIL : FindingCode.ATTACHED_FILES);
    if (isPicture && element.length() <= LARGEST_COVER) {
      covers.read("Matroska cover", element.content(bytes, LARGEST_COVER));
    }
  }

  private void other(Element element, int depth) throws IOException, Damaged {
    if (element.id() == CHECKSUM) {
      notes.removed("Matroska checksum");
    } else if (depth == 0) {
      notes.removed("unknown element");
      Runs.tell(notes, FORMAT, bytes, element.data(), element.length());
    }
  }

  private String text(Element element) throws IOException, Damaged {
    return new String(element.content(bytes, LONGEST_TEXT), StandardCharsets.UTF_8);
  }
}
