package school.gatehouse.cleaning.boxes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import school.gatehouse.cleaning.boxes.Locations.Extent;
import school.gatehouse.cleaning.boxes.Locations.Location;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.Details;
import school.gatehouse.inspection.FindingCode;

/** The bytes of items: those of kept ones are noted, those of others are read for what they say. */
final class ItemBytes {

  private static final int LONGEST = 4 << 20;
  private static final int IN_FILE = 0;
  private static final int IN_BOX = 1;

  private final BoxFile file;
  private final KeptBytes kept;
  private final Map<Long, Location> locations;
  private final Choice choice;

  ItemBytes(BoxFile file, KeptBytes kept, Locations locations, Choice choice) {
    this.file = file;
    this.kept = kept;
    this.locations = locations.all();
    this.choice = choice;
  }

  /**
   * Notes and reads the bytes of all items.
   *
   * @param idat the box of small items, if there is one
   * @return what of it stays, in the same length
   */
  byte[] settle(Optional<Box> idat) throws IOException, Damaged {
    BitSet used = new BitSet();
    for (Item item : choice.items().all().values()) {
      Location location = locations.get(item.id());
      if (location == null) {
        continue;
      }
      if (choice.kept().contains(item.id())) {
        keep(location, idat, used);
      } else {
        read(item, location, idat);
      }
    }
    return idat.isPresent() ? settled(idat.get(), used) : new byte[0];
  }

  private void keep(Location location, Optional<Box> idat, BitSet used) throws Damaged {
    for (Extent extent : location.extents()) {
      if (extent.length() <= 0) {
        throw Damaged.unusual();
      }
      if (location.method() == IN_FILE) {
        kept.add(extent.offset(), extent.length());
      } else if (location.method() == IN_BOX && idat.isPresent()) {
        requireInside(extent, idat.get());
        file.notes().payload(idat.get().body() + extent.offset(), extent.length());
        used.set((int) extent.offset(), (int) (extent.offset() + extent.length()));
      } else {
        throw Damaged.unusual();
      }
    }
  }

  private static void requireInside(Extent extent, Box idat) throws Damaged {
    if (extent.offset() < 0 || extent.length() > idat.length() - extent.offset()) {
      throw Damaged.broken();
    }
  }

  private byte[] settled(Box idat, BitSet used) throws IOException, Damaged {
    byte[] bytes = file.in().read(idat.body(), (int) idat.length());
    for (int i = used.nextClearBit(0); i < bytes.length; i = used.nextClearBit(i + 1)) {
      if (bytes[i] != 0) {
        file.notes().removed("bytes that nothing uses");
      }
      bytes[i] = 0;
    }
    return bytes;
  }

  private void read(Item item, Location location, Optional<Box> idat) throws IOException, Damaged {
    if (!item.type().equals("Exif") && !item.type().equals("mime")) {
      return;
    }
    Details details = file.notes().details();
    Optional<byte[]> bytes = bytes(location, idat);
    file.notes().found(FindingCode.OTHER_METADATA);
    if (bytes.isEmpty()) {
      return;
    }
    if (item.type().equals("mime")) {
      if (item.text().contains("rdf+xml")) {
        details.xmp(bytes.get());
      }
    } else if (bytes.get().length > 8) {
      exif(bytes.get(), details);
    }
  }

  /** Four bytes say how far the block is away. */
  private static void exif(byte[] bytes, Details details) throws Damaged {
    long skip = 4 + (ByteBuffer.wrap(bytes).getInt() & 0xFFFFFFFFL);
    if (skip < bytes.length - 8L) {
      details.exif(Arrays.copyOfRange(bytes, (int) skip, bytes.length));
    }
  }

  /** Nothing where it cannot be read; it goes all the same. */
  private Optional<byte[]> bytes(Location location, Optional<Box> idat)
      throws IOException, Damaged {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean inBox = location.method() == IN_BOX;
    if (inBox && idat.isEmpty()) {
      return Optional.empty();
    }
    long base = inBox ? idat.get().body() : 0;
    for (Extent extent : location.extents()) {
      long from = base + extent.offset();
      boolean sound = extent.length() > 0 && extent.length() <= LONGEST - out.size() && from >= 0;
      if (!sound || from > file.in().size() - extent.length()) {
        return Optional.empty();
      }
      out.writeBytes(file.in().read(from, (int) extent.length()));
    }
    return Optional.of(out.toByteArray());
  }
}
