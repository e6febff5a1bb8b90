package school.gatehouse.inspection;

import com.drew.imaging.png.PngMetadataReader;
import com.drew.imaging.png.PngProcessingException;
import com.drew.metadata.Metadata;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Hands the text, EXIF, time and profile chunks of a sound PNG, without pixels, to the reader. */
final class PngMetadata {

  private static final Set<String> WANTED =
      Set.of("SIGNATURE", "IHDR", "tEXt", "zTXt", "iTXt", "eXIf", "tIME", "iCCP", "IEND");

  private final FileBytes file;
  private final Limits limits;
  private final ByteArrayOutputStream small = new ByteArrayOutputStream();
  private long unpacked;

  private PngMetadata(FileBytes file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  static Metadata read(FileBytes file, Structure structure, Limits limits)
      throws IOException, Damaged {
    return new PngMetadata(file, limits).read(structure);
  }

  private Metadata read(Structure structure) throws IOException, Damaged {
    for (Part part : structure.parts()) {
      if (WANTED.contains(part.name())) {
        take(part);
      }
    }
    try {
      return PngMetadataReader.readMetadata(new ByteArrayInputStream(small.toByteArray()));
    } catch (PngProcessingException e) {
      throw Damaged.unreadableMetadata();
    }
  }

  private void take(Part part) throws IOException, Damaged {
    if (small.size() + part.length() > limits.metadataBytes()) {
      throw Damaged.tooMuchMetadata();
    }
    byte[] chunk = file.read(part.offset(), (int) part.length());
    int packed = packedAt(part.name(), chunk);
    if (packed >= 0) {
      checkUnpacked(chunk, packed);
    }
    small.writeBytes(chunk);
  }

  /** Where compressed bytes start in a chunk, or -1. */
  private static int packedAt(String name, byte[] chunk) throws Damaged {
    if (name.equals("zTXt") || name.equals("iCCP")) {
      return afterZero(chunk, 8) + 1;
    }
    if (name.equals("iTXt")) {
      int flags = afterZero(chunk, 8);
      return chunk[flags] == 0 ? -1 : afterZero(chunk, afterZero(chunk, flags + 2));
    }
    return -1;
  }

  private static int afterZero(byte[] chunk, int from) throws Damaged {
    for (int i = from; i < chunk.length - 4; i++) {
      if (chunk[i] == 0) {
        return i + 1;
      }
    }
    throw Damaged.unreadableMetadata();
  }

  private void checkUnpacked(byte[] chunk, int from) throws Damaged {
    Inflater inflater = new Inflater();
    byte[] sink = new byte[1 << 14];
    try {
      inflater.setInput(
          chunk, Math.min(from, chunk.length - 4), Math.max(0, chunk.length - 4 - from));
      int got = inflater.inflate(sink);
      while (got > 0) {
        unpacked += got;
        if (unpacked > limits.metadataBytes()) {
          throw Damaged.tooMuchMetadata();
        }
        got = inflater.inflate(sink);
      }
    } catch (DataFormatException e) {
      throw Damaged.unreadableMetadata();
    } finally {
      inflater.end();
    }
  }
}
