package school.gatehouse.cleaning.recording;

import static school.gatehouse.cleaning.recording.MatroskaSchema.BLOCK;
import static school.gatehouse.cleaning.recording.MatroskaSchema.BLOCK_GROUP;
import static school.gatehouse.cleaning.recording.MatroskaSchema.CODEC;
import static school.gatehouse.cleaning.recording.MatroskaSchema.CODEC_PRIVATE;
import static school.gatehouse.cleaning.recording.MatroskaSchema.CUE_POINT;
import static school.gatehouse.cleaning.recording.MatroskaSchema.CUE_POSITIONS;
import static school.gatehouse.cleaning.recording.MatroskaSchema.CUE_TRACK;
import static school.gatehouse.cleaning.recording.MatroskaSchema.PIXEL_HEIGHT;
import static school.gatehouse.cleaning.recording.MatroskaSchema.PIXEL_WIDTH;
import static school.gatehouse.cleaning.recording.MatroskaSchema.SEEK;
import static school.gatehouse.cleaning.recording.MatroskaSchema.SEEK_ID;
import static school.gatehouse.cleaning.recording.MatroskaSchema.SIMPLE_BLOCK;
import static school.gatehouse.cleaning.recording.MatroskaSchema.TRACK;
import static school.gatehouse.cleaning.recording.MatroskaSchema.VIDEO;
import static school.gatehouse.cleaning.recording.MatroskaSchema.VOID;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import school.gatehouse.cleaning.InPlace;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;
import school.gatehouse.inspection.FileType;
import school.gatehouse.inspection.FindingCode;

/** One walk through a Matroska file, element by element. */
final class MatroskaWalk {

  private static final int DEEPEST = 16;
  private static final int LONGEST_CODE = 64;
  private static final int LONGEST_SHORT_VOID = 126;
  private static final Pattern CODE = Pattern.compile("[A-Z]_[A-Z0-9_/.]+|[a-z]{2,3}(-\\w{2,8})*");
  private static final int HEADER = 0x1A45DFA3;
  private static final int DOCUMENT = 0x4282;

  private final FileBytes bytes;
  private final InPlace copy;
  private final Notes notes;
  private final Covers covers;
  private final MatroskaDetails details;
  private final MatroskaTracks tracks;
  private String codec = "";

  MatroskaWalk(FileBytes bytes, InPlace copy, Notes notes, Covers covers)
      throws IOException, Damaged {
    this.bytes = bytes;
    this.copy = copy;
    this.notes = notes;
    this.covers = covers;
    this.details = new MatroskaDetails(bytes, notes, covers);
    this.tracks = new MatroskaTracks(bytes);
  }

  void walk() throws IOException, Damaged {
    children(0, bytes.size(), 0, 0);
  }

  private void children(long from, long to, long parent, int depth) throws IOException, Damaged {
    if (depth > DEEPEST) {
      throw Damaged.unusual();
    }
    for (long at = from; at < to; ) {
      Optional<Element> each = Element.at(bytes, at, to);
      if (each.isEmpty()) {
        zero(at, to, "unreadable bytes");
        return;
      }
      at = element(each.get(), parent, depth);
    }
  }

  /** Where the next element begins. */
  private long element(Element element, long parent, int depth) throws IOException, Damaged {
    if (!element.sized()) {
      if (!MatroskaSchema.mayBeOpen(element.id())) {
        throw Damaged.unusual();
      }
      return element.data();
    }
    if (!stays(element, parent)) {
      goes(element);
    } else if (MatroskaSchema.isMaster(element.id())) {
      master(element, depth);
    } else {
      leaf(element);
    }
    return element.end();
  }

  private boolean stays(Element element, long parent) throws IOException, Damaged {
    long id = element.id();
    if (id == TRACK) {
      return tracks.isKept(element);
    }
    if (id == SIMPLE_BLOCK || id == BLOCK) {
      return MatroskaSchema.isBytes(id, parent) && isKeptBlock(element);
    }
    if (id == BLOCK_GROUP) {
      Optional<Element> block = tracks.child(element, BLOCK);
      return block.isPresent() && isKeptBlock(block.get());
    }
    if (id == CUE_POSITIONS) {
      return tracks.isKept(tracks.number(element, CUE_TRACK).orElse(0L));
    }
    if (id == CUE_POINT) {
      Optional<Element> positions = tracks.child(element, CUE_POSITIONS);
      return positions.isPresent() && stays(positions.get(), CUE_POINT);
    }
    if (id == SEEK) {
      return MatroskaSchema.isSought(tracks.number(element, SEEK_ID).orElse(0L));
    }
    return MatroskaSchema.isMaster(id)
        || (!element.isCut() && MatroskaSchema.isNumber(id) && element.length() <= Long.BYTES)
        || (!element.isCut() && isOtherLeaf(id, parent));
  }

  private static boolean isOtherLeaf(long id, long parent) {
    return MatroskaSchema.isBytes(id, parent)
        || MatroskaSchema.isCode(id)
        || MatroskaSchema.isProgram(id)
        || id == VOID;
  }

  private boolean isKeptBlock(Element block) throws IOException, Damaged {
    int length = Integer.numberOfLeadingZeros(bytes.at(block.data())) - 23;
    if (block.length() <= length || length > Integer.BYTES) {
      return false;
    }
    long mask = (1L << (7 * length)) - 1;
    return tracks.isKept(Element.number(bytes, block.data(), length) & mask);
  }

  private void master(Element element, int depth) throws IOException, Damaged {
    if (element.id() == HEADER) {
      demandDocument(element);
    }
    if (element.id() == TRACK) {
      Optional<Element> named = tracks.child(element, CODEC);
      codec = named.isPresent() ? text(named.get()) : "";
    }
    if (element.id() == VIDEO) {
      long width = tracks.number(element, PIXEL_WIDTH).orElse(0L);
      long height = tracks.number(element, PIXEL_HEIGHT).orElse(0L);
      if (width > 0 && height > 0) {
        notes.frame(Math.min(width, Integer.MAX_VALUE), Math.min(height, Integer.MAX_VALUE), 1);
      }
    }
    children(element.data(), element.end(), element.id(), depth + 1);
  }

  private void leaf(Element element) throws IOException, Damaged {
    if (element.id() == VOID) {
      zero(element.data(), element.end(), "padding");
    } else if (MatroskaSchema.isProgram(element.id())) {
      program(element);
    } else if (MatroskaSchema.isCode(element.id()) && !isCode(element)) {
      zero(element.data(), element.end(), "unknown code");
    } else if (element.id() == CODEC_PRIVATE) {
      new CodecHeaders(bytes, copy, notes, covers).clean(codec, element);
    } else {
      notes.payload(element.start(), element.end() - element.start());
    }
  }

  private boolean isCode(Element element) throws IOException, Damaged {
    if (element.length() > LONGEST_CODE) {
      return false;
    }
    String code = text(element);
    return element.id() == DOCUMENT ? code.equals(document()) : CODE.matcher(code).matches();
  }

  private String document() {
    return notes.inspected().type() == FileType.WEBM ? "webm" : "matroska";
  }

  /** Without the name that inspection went by, the copy would be of another type. */
  private void demandDocument(Element header) throws IOException, Damaged {
    Optional<Element> named = tracks.child(header, DOCUMENT);
    if (named.isEmpty() || !isCode(named.get())) {
      throw Damaged.broken();
    }
  }

  private String text(Element element) throws IOException, Damaged {
    byte[] content = element.content(bytes, LONGEST_CODE);
    return new String(content, StandardCharsets.ISO_8859_1).replaceFirst("\0+$", "");
  }

  private void program(Element element) throws IOException, Damaged {
    if (!Little.isZero(bytes, element.data(), element.end())) {
      details.tell(element);
      copy.zero(element.data(), element.length());
    }
  }

  private void zero(long from, long to, String name) throws IOException, Damaged {
    if (!Little.isZero(bytes, from, to)) {
      notes.removed(name);
      Runs.tell(notes, "Matroska", bytes, from, to - from);
      copy.zero(from, to - from);
    }
  }

  private void goes(Element element) throws IOException, Damaged {
    long id = element.id();
    if (id == TRACK || id == SIMPLE_BLOCK || id == BLOCK_GROUP || id == BLOCK) {
      notes.removed("other track");
      notes.found(FindingCode.HIDDEN_CONTENT);
      Runs.tell(notes, "Matroska", bytes, element.data(), element.length());
    } else if (id != SEEK && id != CUE_POINT && id != CUE_POSITIONS) {
      details.tell(element);
    }
    if (element.isCut()) {
      copy.zero(element.start(), element.end() - element.start());
    } else {
      copy.zero(element.start(), element.end() - element.start());
      copy.write(element.start(), voidOf(element.end() - element.start()));
    }
  }

  /** The first bytes of a Void element of the given length in all. */
  private static byte[] voidOf(long length) {
    if (length - 2 <= LONGEST_SHORT_VOID) {
      return new byte[] {(byte) VOID, (byte) (0x80 | (length - 2))};
    }
    return ByteBuffer.allocate(9).put((byte) VOID).putLong((1L << 56) | (length - 9)).array();
  }
}
