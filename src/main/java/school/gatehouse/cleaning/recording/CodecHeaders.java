package school.gatehouse.cleaning.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import school.gatehouse.cleaning.InPlace;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** What decoders are told before the first block; some codecs put a page of comments into it. */
final class CodecHeaders {

  private static final int COMMENTS_START = 7;
  private static final int LONGEST = 16 << 20;

  private final FileBytes bytes;
  private final InPlace copy;
  private final Notes notes;
  private final Covers covers;

  CodecHeaders(FileBytes bytes, InPlace copy, Notes notes, Covers covers) {
    this.bytes = bytes;
    this.copy = copy;
    this.notes = notes;
    this.covers = covers;
  }

  void clean(String codec, Element element) throws IOException, Damaged {
    if (element.length() > LONGEST) {
      throw Damaged.tooMuchMetadata();
    }
    switch (codec) {
      case "A_VORBIS" -> laced(element, 1);
      case "V_THEORA" -> laced(element, 0);
      case "A_FLAC" -> flac(element);
      default -> notes.payload(element.start(), element.end() - element.start());
    }
  }

  /** Three headers one after the other, the second of which holds comments. */
  private void laced(Element element, int framing) throws IOException, Damaged {
    if (element.length() < 3 || bytes.at(element.data()) != 2) {
      throw Damaged.broken();
    }
    long[] at = {element.data() + 1};
    long first = laceSize(at, element.end());
    long second = laceSize(at, element.end());
    long from = at[0] + first;
    long to = from + second;
    if (to > element.end() || second < COMMENTS_START + 8 + framing) {
      throw Damaged.broken();
    }
    notes.payload(element.start(), from + COMMENTS_START - element.start());
    empty(from + COMMENTS_START, to - framing);
    notes.payload(to - framing, element.end() - to + framing);
  }

  private long laceSize(long[] at, long end) throws IOException, Damaged {
    long size = 0;
    while (at[0] < end) {
      int part = bytes.at(at[0]++);
      size += part;
      if (part < 255) {
        return size;
      }
    }
    throw Damaged.truncated();
  }

  /** The vendor's name becomes as many zeros as there were comments; no comment follows. */
  private void empty(long from, long to) throws IOException, Damaged {
    long vendor = to - from - 8;
    boolean isEmpty = Little.u32(bytes, from) == vendor && Little.isZero(bytes, from + 4, to);
    if (!isEmpty) {
      notes.removed("Vorbis comments");
      new VorbisComments(notes, "Vorbis").tell(bytes.read(from, (int) (to - from)));
      copy.zero(from, to - from);
      copy.write(from, little((int) vendor));
    }
  }

  private void flac(Element element) throws IOException, Damaged {
    boolean marked = Little.stands(bytes, element.data(), "fLaC");
    long from = element.data() + (marked ? 4 : 0);
    notes.payload(element.start(), from - element.start());
    new FlacBlocks(bytes, notes, covers).inPlace(from, element.end(), copy);
  }

  private static byte[] little(int number) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
  }
}
