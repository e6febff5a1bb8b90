package school.gatehouse.cleaning.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.cleaning.Cleaner;
import school.gatehouse.cleaning.Embedded;
import school.gatehouse.cleaning.InPlace;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;
import school.gatehouse.inspection.FileType;

/** WAV, RF64 and BW64: format and sound stay where they are, all other chunks become padding. */
public final class WavCleaner implements Cleaner {

  private static final long FIRST_CHUNK = 12;
  private static final long UNKNOWN_LENGTH = 0xFFFFFFFFL;
  private static final int LONGEST_FORMAT = 128;
  private static final int LONG_LENGTHS = 28;

  private final Embedded embedded;

  public WavCleaner(Embedded embedded) {
    this.embedded = embedded;
  }

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.WAV);
  }

  @Override
  public void clean(Path original, Path target, Notes notes) throws IOException, Damaged {
    try (FileBytes bytes = new FileBytes(original);
        InPlace copy = new InPlace(original, target)) {
      Covers covers = new Covers(embedded, target, notes);
      new Walk(bytes, notes, copy, new RiffDetails(bytes, notes, covers, copy)).walk();
    }
  }

  private static final class Walk {
    private final FileBytes bytes;
    private final Notes notes;
    private final InPlace copy;
    private final RiffDetails details;
    private long soundLength = -1;
    private boolean hasFormat;
    private boolean hasSound;

    Walk(FileBytes bytes, Notes notes, InPlace copy, RiffDetails details) {
      this.bytes = bytes;
      this.notes = notes;
      this.copy = copy;
      this.details = details;
    }

    void walk() throws IOException, Damaged {
      notes.payload(0, FIRST_CHUNK);
      for (long at = FIRST_CHUNK; at < bytes.size(); ) {
        Optional<RiffChunk> chunk = RiffChunk.at(bytes, at, bytes.size());
        if (chunk.isEmpty()) {
          details.away(at, bytes.size(), "bytes behind the sound");
          at = bytes.size();
        } else {
          at = chunk(chunk.get());
        }
      }
      if (!hasFormat || !hasSound) {
        throw Damaged.because("No sound was found in the file. Save it again and send that.");
      }
    }

    private long chunk(RiffChunk chunk) throws IOException, Damaged {
      boolean isFormat =
          chunk.name().equals("fmt ") && chunk.end() - chunk.data() <= LONGEST_FORMAT;
      boolean isSamples = chunk.name().equals("fact") && chunk.end() - chunk.data() == 4;
      hasFormat |= isFormat;
      if (chunk.name().equals("data") && !hasSound) {
        hasSound = true;
        return kept(sound(chunk));
      }
      if (chunk.name().equals("ds64") && chunk.end() - chunk.data() >= LONG_LENGTHS) {
        return longLengths(chunk);
      }
      if (isFormat || isSamples) {
        return kept(chunk);
      }
      details.away(chunk);
      return chunk.next();
    }

    private long kept(RiffChunk chunk) throws IOException, Damaged {
      notes.payload(chunk.start(), chunk.end() - chunk.start());
      details.away(chunk.end(), chunk.next(), "padding");
      return chunk.next();
    }

    /** Whoever records to the end does not know the length; then the sound ends with the file. */
    private RiffChunk sound(RiffChunk chunk) throws IOException, Damaged {
      long length = Little.u32(bytes, chunk.start() + 4);
      if (length == UNKNOWN_LENGTH && soundLength >= 0) {
        long end = Math.min(bytes.size(), chunk.data() + soundLength);
        long next = Math.min(bytes.size(), end + (soundLength & 1));
        return new RiffChunk("data", chunk.start(), chunk.data(), end, next);
      }
      boolean isOpen = length == 0 && RiffChunk.at(bytes, chunk.data(), bytes.size()).isEmpty();
      return isOpen ? chunk.until(bytes.size()) : chunk;
    }

    private long longLengths(RiffChunk chunk) throws IOException, Damaged {
      soundLength =
          Math.max(
                  0,
                  Little.u32(bytes, chunk.data() + 8)
                      | (Little.u32(bytes, chunk.data() + 12) << 32))
              & (Long.MAX_VALUE >> 1);
      notes.payload(chunk.start(), RiffChunk.HEADER + LONG_LENGTHS);
      long behind = chunk.data() + LONG_LENGTHS;
      if (!Little.isZero(bytes, behind, chunk.next())) {
        notes.removed("table of lengths");
        copy.zero(behind, chunk.next() - behind);
      }
      return chunk.next();
    }
  }
}
