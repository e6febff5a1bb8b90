package school.gatehouse.cleaning.packages;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** The parts of a zip, unpacked one at a time; sizes are counted, never believed. */
final class Unzipped implements Closeable {

  private static final long LARGEST_PART = 100L << 20;
  private static final long LARGEST_SUM = 300L << 20;
  private static final int BLOCK = 1 << 16;

  private final FileBytes file;
  private final Map<String, ZipPart> parts = new LinkedHashMap<>();
  private final Map<String, Long> unpacked = new LinkedHashMap<>();
  private long sum;

  Unzipped(Path zip, Notes notes) throws IOException, Damaged {
    file = new FileBytes(zip);
    try {
      for (ZipPart part : ZipDirectory.read(file, notes)) {
        parts.put(part.name(), part);
      }
    } catch (IOException | Damaged | RuntimeException e) {
      file.close();
      throw e;
    }
    // Every part is told unpacked; among packed bytes short texts only turn up by chance.
    notes.everybodys(0, file.size());
  }

  Set<String> names() {
    return parts.keySet();
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  Optional<byte[]> find(String name) throws IOException, Damaged {
    return has(name) ? Optional.of(read(name)) : Optional.empty();
  }

  /**
   * One part, unpacked.
   *
   * @throws Damaged if there is none of that name, its checksum is wrong, or a limit is passed
   */
  byte[] read(String name) throws IOException, Damaged {
    ZipPart part = parts.get(name);
    if (part == null) {
      throw Damaged.broken();
    }
    if (part.packed() > LARGEST_PART || part.size() > LARGEST_PART) {
      throw Damaged.tooLarge();
    }
    byte[] packed = file.read(part.data(), (int) part.packed());
    byte[] bytes = part.deflated() ? inflated(packed) : packed;
    count(name, bytes.length);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    if (bytes.length != part.size() || crc.getValue() != part.crc()) {
      throw Damaged.broken();
    }
    return bytes;
  }

  private void count(String name, long length) throws Damaged {
    if (unpacked.put(name, length) == null) {
      sum += length;
    }
    if (sum > LARGEST_SUM) {
      throw Damaged.tooLarge();
    }
  }

  private byte[] inflated(byte[] packed) throws Damaged {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] block = new byte[BLOCK];
      while (!inflater.finished()) {
        int length = inflater.inflate(block);
        if (length == 0 && !inflater.finished()) {
          throw Damaged.broken();
        }
        out.write(block, 0, length);
        if (out.size() > LARGEST_PART || sum + out.size() > LARGEST_SUM) {
          throw Damaged.tooLarge();
        }
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw Damaged.broken();
    } finally {
      inflater.end();
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
