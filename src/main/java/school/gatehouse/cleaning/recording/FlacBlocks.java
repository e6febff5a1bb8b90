package school.gatehouse.cleaning.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import school.gatehouse.cleaning.InPlace;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;
import school.gatehouse.inspection.FindingCode;

/** The blocks before the sound of a FLAC (RFC 9639); all but two become padding. */
final class FlacBlocks {

  private static final int HEADER = 4;
  private static final int STREAM = 0;
  private static final int STREAM_LENGTH = 34;
  private static final int PADDING = 1;
  private static final int APPLICATION = 2;
  private static final int SEEK_TABLE = 3;
  private static final int COMMENTS = 4;
  private static final int CUE_SHEET = 5;
  private static final int PICTURE = 6;

  private final FileBytes bytes;
  private final Notes notes;
  private final Covers covers;

  FlacBlocks(FileBytes bytes, Notes notes, Covers covers) {
    this.bytes = bytes;
    this.notes = notes;
    this.covers = covers;
  }

  /**
   * Tells what the blocks say and makes padding of them in a copy.
   *
   * @return where the sound begins
   */
  long inPlace(long from, long limit, InPlace copy) throws IOException, Damaged {
    if ((bytes.at(from) & 0x7F) != STREAM || length(from) != STREAM_LENGTH) {
      throw Damaged.broken();
    }
    for (long at = from; at < limit; ) {
      long end = at + HEADER + length(at);
      if (end > limit) {
        throw Damaged.truncated();
      }
      boolean isLast = (bytes.at(at) & 0x80) != 0;
      block(at, end, copy);
      at = end;
      if (isLast) {
        return at;
      }
    }
    return limit;
  }

  private long length(long at) throws IOException, Damaged {
    return Element.number(bytes, at + 1, 3);
  }

  private void block(long at, long end, InPlace copy) throws IOException, Damaged {
    int type = bytes.at(at) & 0x7F;
    if (type == STREAM || type == SEEK_TABLE) {
      notes.payload(at, end - at);
    } else if (type != PADDING || !Little.isZero(bytes, at + HEADER, end)) {
      tell(type, at + HEADER, (int) (end - at - HEADER));
      copy.zero(at + HEADER, end - at - HEADER);
      copy.write(at, new byte[] {(byte) ((bytes.at(at) & 0x80) | PADDING)});
    }
  }

  private void tell(int type, long at, int length) throws IOException, Damaged {
    switch (type) {
      case PADDING -> notes.removed("padding");
      case COMMENTS -> {
        notes.removed("FLAC comments");
        new VorbisComments(notes, "FLAC").tell(bytes.read(at, length));
      }
      case CUE_SHEET -> notes.removed("FLAC cue sheet");
      case PICTURE -> picture(bytes.read(at, length));
      case APPLICATION -> {
        notes.removed("FLAC application");
        Runs.tell(notes, "FLAC", bytes, at, length);
      }
      default -> {
        notes.removed("unknown block");
        Runs.tell(notes, "FLAC", bytes, at, length);
      }
    }
  }

  /** A kind, a media type, a description, four numbers, the picture. */
  private void picture(byte[] block) throws IOException, Damaged {
    notes.removed("FLAC cover");
    notes.found(FindingCode.EMBEDDED_THUMBNAIL);
    ByteBuffer in = ByteBuffer.wrap(block);
    if (in.remaining() < Integer.BYTES) {
      return;
    }
    in.getInt();
    counted(in);
    Optional<byte[]> description = counted(in);
    if (description.isPresent()) {
      String text = new String(description.get(), StandardCharsets.UTF_8);
      Told.as(notes, "FLAC", "caption", text);
    }
    if (in.remaining() < 5 * Integer.BYTES) {
      return;
    }
    in.position(in.position() + 4 * Integer.BYTES);
    Optional<byte[]> picture = counted(in);
    if (picture.isPresent()) {
      covers.read("FLAC cover", picture.get());
    }
  }

  private static Optional<byte[]> counted(ByteBuffer in) {
    if (in.remaining() < Integer.BYTES) {
      return Optional.empty();
    }
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      return Optional.empty();
    }
    byte[] content = new byte[length];
    in.get(content);
    return Optional.of(content);
  }
}
