package school.gatehouse.cleaning.recording;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** Follows the frames of MPEG sound; what is between them does not stay. */
final class SoundFrames {

  private static final int PROGRAM = 9;
  private static final int AFTER_PROGRAM = 27;
  private static final int PAUSE = 32;
  private static final Pattern KNOWN_PROGRAM =
      Pattern.compile("(LAME|L3\\.9|GOGO|Lav[fc])[\\d. abrABR\0]*");

  private final FileBytes bytes;
  private final Notes notes;
  private final SoundTags tags;
  private final FrameCopy copy;
  private int kind = -1;
  private long count;

  SoundFrames(FileBytes bytes, Notes notes, SoundTags tags, FrameCopy copy) {
    this.bytes = bytes;
    this.notes = notes;
    this.tags = tags;
    this.copy = copy;
  }

  long count() {
    return count;
  }

  void copy(long from, long to) throws IOException, Damaged {
    for (long at = from; at < to; ) {
      Optional<Mp3Frame> frame = Mp3Frame.at(bytes, at, to);
      boolean isSound = frame.isPresent() && fits(frame.get()) && follows(frame.get(), at, to);
      if (isSound) {
        kind = frame.get().kind();
        frame(frame.get(), at);
        at += frame.get().length();
      } else {
        at = skip(at);
      }
    }
  }

  private boolean fits(Mp3Frame frame) {
    return kind < 0 || kind == frame.kind();
  }

  /** A frame ends where the next begins, a tag, padding or the end of the file; else it is none. */
  private boolean follows(Mp3Frame frame, long at, long to) throws IOException, Damaged {
    long end = at + frame.length();
    Optional<Mp3Frame> next = Mp3Frame.at(bytes, end, to);
    return end == to
        || (end < to && next.isPresent() && next.get().kind() == frame.kind())
        || (end < to
            && count > 0
            && (isTag(end) || Little.isZero(bytes, end, Math.min(to, end + PAUSE))));
  }

  private boolean isTag(long at) throws IOException, Damaged {
    return Little.stands(bytes, at, "TAG")
        || Little.stands(bytes, at, "ID3")
        || Little.stands(bytes, at, "APETAGEX");
  }

  private long skip(long at) throws IOException, Damaged {
    int first = bytes.at(at);
    long behind = first == 'I' || first == 'A' ? tags.front(at) : at;
    if (behind == at && first == 'T') {
      behind += tags.old(at);
    }
    if (behind == at) {
      notes.removed(first == 0 ? "padding" : "bytes between frames");
      behind++;
    }
    return behind;
  }

  private void frame(Mp3Frame frame, long at) throws IOException, Damaged {
    long table = at + Mp3Frame.HEADER + frame.sideLength();
    boolean isHeader =
        count == 0
            && frame.length() > frame.sideLength() + 128 + AFTER_PROGRAM + PROGRAM
            && (Little.stands(bytes, table, "Xing") || Little.stands(bytes, table, "Info"));
    count++;
    if (isHeader) {
      headerFrame(at, frame.length(), table);
    } else {
      notes.payload(at, frame.length());
      copy.frame(bytes, at, frame.length());
    }
  }

  /** Numbers and a table for players, the encoder's name, more numbers, and nothing else. */
  private void headerFrame(long at, int length, long table) throws IOException, Damaged {
    int flags = bytes.at(table + 7);
    long program = table + 8 + 4L * Integer.bitCount(flags & 0x0B) + (flags & 4) / 4 * 100L;
    String text = Little.ascii(bytes, program, PROGRAM);
    boolean isKnown = KNOWN_PROGRAM.matcher(text).matches();
    long numbersTo = isKnown ? program + PROGRAM + AFTER_PROGRAM : program;
    if (!Little.isZero(bytes, numbersTo, at + length)) {
      notes.removed("bytes in the header frame");
      Runs.tell(notes, "MP3", bytes, numbersTo, at + length - numbersTo);
    }
    notes.payload(at, numbersTo - at);
    copy.frame(bytes, at, (int) (numbersTo - at));
    copy.zeros((int) (at + length - numbersTo));
  }
}
