package school.gatehouse.cleaning.picture;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** Numbers and directories of a TIFF in its own byte order. */
final class TiffFile {

  private static final int MOST_ENTRIES = 4096;
  private static final int ENTRY = 12;

  /** Entries of one directory, and where the next one is; 0 for none. */
  record Directory(List<TiffEntry> entries, long next) {}

  private final FileBytes file;
  private final boolean little;

  TiffFile(FileBytes file) throws IOException, Damaged {
    this.file = file;
    this.little = file.at(0) == 'I';
  }

  FileBytes bytes() {
    return file;
  }

  ByteOrder order() {
    return little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
  }

  int u16(long at) throws IOException, Damaged {
    int big = file.u16(at);
    return little ? Short.toUnsignedInt(Short.reverseBytes((short) big)) : big;
  }

  long u32(long at) throws IOException, Damaged {
    long big = file.u32(at);
    return little ? Integer.toUnsignedLong(Integer.reverseBytes((int) big)) : big;
  }

  Directory directory(long at) throws IOException, Damaged {
    int count = u16(at);
    if (count == 0 || count > MOST_ENTRIES) {
      throw Damaged.broken();
    }
    List<TiffEntry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(entry(at + 2 + (long) ENTRY * i));
    }
    long end = at + 2 + (long) ENTRY * count;
    return new Directory(entries, end + 4 > file.size() ? 0 : u32(end));
  }

  private TiffEntry entry(long at) throws IOException, Damaged {
    TiffEntry inline = new TiffEntry(u16(at), u16(at + 2), u32(at + 4), at + 8);
    return inline.length() <= 4
        ? inline
        : new TiffEntry(inline.tag(), inline.type(), inline.count(), u32(at + 8));
  }

  /** The value as it lies in the file. */
  byte[] value(TiffEntry entry, int most) throws IOException, Damaged {
    if (entry.length() > most) {
      throw Damaged.tooMuchMetadata();
    }
    return file.read(entry.at(), (int) entry.length());
  }

  /** One of the whole numbers of a value. */
  long number(TiffEntry entry, long index) throws IOException, Damaged {
    long at = entry.at() + index * TiffEntry.size(entry.type());
    return switch (entry.type()) {
      case TiffEntry.BYTE -> file.at(at);
      case TiffEntry.SHORT -> u16(at);
      case TiffEntry.LONG, TiffEntry.DIRECTORY -> u32(at);
      default -> throw Damaged.broken();
    };
  }

  boolean holds(TiffEntry entry) {
    return entry.length() > 0 && entry.at() <= file.size() - entry.length();
  }
}
