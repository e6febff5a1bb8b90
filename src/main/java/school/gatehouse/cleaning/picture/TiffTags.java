package school.gatehouse.cleaning.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which tags of a TIFF say how its pixels are read (TIFF 6.0 and its supplements). */
final class TiffTags {

  static final int KIND = 254;
  static final int OLD_KIND = 255;
  static final int WIDTH = 256;
  static final int HEIGHT = 257;
  static final int BITS = 258;
  static final int COMPRESSION = 259;
  static final int COLOURS = 262;
  static final int STRIPS = 273;
  static final int ORIENTATION = 274;
  static final int STRIP_LENGTHS = 279;
  static final int TILES = 324;
  static final int TILE_LENGTHS = 325;
  static final int SUB_DIRECTORIES = 330;
  static final int JPEG_TABLES = 347;
  static final int JPEG_PREVIEW = 513;
  static final int PROFILE = 34_675;
  static final int EXIF = 34_665;
  static final int GPS = 34_853;
  static final int INTEROPERABILITY = 40_965;
  static final int DNG = 50_706;

  static final int JPEG = 7;
  static final int OLD_JPEG = 6;

  /** Layers and the like of one program. */
  static final Set<Integer> LAYERS = Set.of(37_724, 50_255, 34_022, 65_024);

  /** Where on earth the picture lies. */
  static final Set<Integer> PLACES = Set.of(33_550, 33_922, 34_264, 34_735, 34_736, 34_737);

  private static final Set<Integer> WHOLE = Set.of(TiffEntry.BYTE, TiffEntry.SHORT, TiffEntry.LONG);
  private static final Set<Integer> ANY_NUMBER = Set.of(1, 3, 4, 5, 6, 8, 9, 10, 11, 12);
  private static final Set<Integer> BLOB = Set.of(TiffEntry.BYTE, TiffEntry.UNDEFINED);
  private static final Set<Integer> FRACTION = Set.of(TiffEntry.RATIONAL, 11);

  private static final int A_CHANNEL = 16;
  private static final int A_TABLE = 3 << 16;
  private static final int A_BLOB = 1 << 20;

  private record Allowed(Set<Integer> types, int most) {}

  private static final Map<Integer, Allowed> ALLOWED = allowed();

  private TiffTags() {}

  private static Map<Integer, Allowed> allowed() {
    Map<Integer, Allowed> tags = new HashMap<>();
    add(tags, new Allowed(WHOLE, 1), 254, 255, 256, 257, 259, 262, 263, 264, 265, 266, 274);
    add(tags, new Allowed(WHOLE, 1), 277, 278, 284, 290, 292, 293, 296, 317, 322, 323);
    add(tags, new Allowed(WHOLE, 1), 326, 327, 328, 332, 334, 531, 32_995, 32_996, 32_997, 32_998);
    add(tags, new Allowed(WHOLE, 2), 297, 321, 530);
    add(tags, new Allowed(WHOLE, A_CHANNEL), 258, 280, 281, 336, 338, 339);
    add(tags, new Allowed(WHOLE, A_TABLE), 291, 301, 320, 342);
    add(tags, new Allowed(ANY_NUMBER, A_CHANNEL), 340, 341);
    add(tags, new Allowed(FRACTION, A_CHANNEL), 282, 283, 286, 287, 318, 319, 529, 532);
    add(tags, new Allowed(BLOB, A_BLOB), JPEG_TABLES);
    add(tags, new Allowed(BLOB, 8 * A_BLOB), PROFILE);
    return tags;
  }

  private static void add(Map<Integer, Allowed> tags, Allowed how, int... numbers) {
    for (int number : numbers) {
      tags.put(number, how);
    }
  }

  /** Whether it may stay with a value like this. */
  static boolean allows(TiffEntry entry) {
    Allowed how = ALLOWED.get(entry.tag());
    return how != null
        && how.types().contains(entry.type())
        && entry.count() > 0
        && entry.count() <= how.most();
  }

  /** Tags that are rewritten, because the pixels move. */
  static boolean isPlace(int tag) {
    return tag == STRIPS || tag == STRIP_LENGTHS || tag == TILES || tag == TILE_LENGTHS;
  }
}
