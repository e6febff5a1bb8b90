package school.gatehouse.cleaning.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FindingCode;

/**
 * Tells what a TIFF carries beside its pixels. The tags that go are put together into a small EXIF
 * block of their own, which is read as every other.
 */
final class TiffDetails {

  private static final int HEADER = 8;
  private static final int LARGE = 1 << 16;

  /** Known to hold texts, however long: XMP, IPTC, Photoshop's resources. */
  private static final Set<Integer> TEXTS = Set.of(270, 700, 33_723, 34_377);

  private final TiffFile file;
  private final Notes notes;

  TiffDetails(TiffFile file, Notes notes) {
    this.file = file;
    this.notes = notes;
  }

  void tell(List<TiffEntry> others) throws IOException, Damaged {
    List<TiffField> main = read(others);
    List<TiffField> exif = read(sub(others, TiffTags.EXIF));
    List<TiffField> gps = read(sub(others, TiffTags.GPS));
    for (TiffEntry entry : others) {
      say(entry);
    }
    if (!main.isEmpty() || !exif.isEmpty() || !gps.isEmpty()) {
      notes.details().exif(block(main, exif, gps));
    }
  }

  private void say(TiffEntry entry) {
    notes.removed(entry.tag() >= 32_768 ? "private tag" : "tag");
    if (TiffTags.LAYERS.contains(entry.tag())) {
      notes.found(FindingCode.HIDDEN_CONTENT);
    }
    if (TiffTags.PLACES.contains(entry.tag())) {
      notes.found(FindingCode.LOCATION);
    }
    if (entry.tag() == TiffTags.SUB_DIRECTORIES || entry.tag() == TiffTags.JPEG_PREVIEW) {
      notes.found(FindingCode.EMBEDDED_THUMBNAIL);
    }
  }

  /** Values that point elsewhere are not taken along, nor large ones of which nothing is known. */
  private List<TiffField> read(List<TiffEntry> entries) throws IOException, Damaged {
    List<TiffField> fields = new ArrayList<>();
    for (TiffEntry entry : entries) {
      boolean pointer =
          Set.of(TiffTags.EXIF, TiffTags.GPS, TiffTags.SUB_DIRECTORIES, TiffTags.INTEROPERABILITY)
              .contains(entry.tag());
      boolean small = entry.length() <= LARGE || TEXTS.contains(entry.tag());
      boolean pixels = TiffTags.allows(entry) || TiffTags.isPlace(entry.tag());
      if (!pointer && !pixels && small && file.holds(entry)) {
        byte[] value = file.value(entry, notes.limits().metadataBytes());
        fields.add(new TiffField(entry.tag(), entry.type(), entry.count(), value));
      }
    }
    return fields;
  }

  private List<TiffEntry> sub(List<TiffEntry> others, int tag) throws IOException {
    Optional<TiffEntry> pointer = others.stream().filter(entry -> entry.tag() == tag).findFirst();
    try {
      return pointer.isEmpty()
          ? List.of()
          : file.directory(file.number(pointer.get(), 0)).entries();
    } catch (Damaged brokenDirectoryThatGoesAnyway) {
      notes.found(FindingCode.OTHER_METADATA);
      return List.of();
    }
  }

  private byte[] block(List<TiffField> main, List<TiffField> exif, List<TiffField> gps) {
    List<TiffField> all = new ArrayList<>(main);
    all.add(pointer(TiffTags.EXIF, 0));
    all.add(pointer(TiffTags.GPS, 0));
    long exifAt = HEADER + TiffField.size(all);
    long gpsAt = exifAt + TiffField.size(exif);
    all.subList(main.size(), all.size()).clear();
    all.add(pointer(TiffTags.EXIF, exifAt));
    all.add(pointer(TiffTags.GPS, gpsAt));
    ByteBuffer block = ByteBuffer.allocate((int) (gpsAt + TiffField.size(gps)));
    block.order(file.order());
    block.putShort((short) (file.order() == ByteOrder.BIG_ENDIAN ? 0x4D4D : 0x4949));
    block.putShort((short) 42).putInt(HEADER);
    block.put(TiffField.directory(all, HEADER, 0, file.order()));
    block.put(TiffField.directory(exif, exifAt, 0, file.order()));
    return block.put(TiffField.directory(gps, gpsAt, 0, file.order())).array();
  }

  private TiffField pointer(int tag, long at) {
    return TiffField.longs(tag, new long[] {at}, file.order());
  }
}
