package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/**
 * One thing in a picture file.
 *
 * @param entry that describes it
 * @param head length of that entry's body up to the name
 * @param text name, media type and more
 */
record Item(long id, String type, Box entry, int head, String text) {

  private static final int LONGEST = 1 << 16;

  static Item read(BoxFile file, Box box) throws IOException, Damaged {
    FileBytes in = file.in();
    int version = in.at(box.body());
    int id = version == 3 ? 4 : 2;
    int head = 4 + id + 6;
    if (version < 2 || version > 3 || box.length() < head || box.length() > LONGEST) {
      throw Damaged.unusual();
    }
    if (in.u16(box.body() + 4 + id) != 0) {
      throw Damaged.encrypted();
    }
    return new Item(
        id == 4 ? in.u32(box.body() + 4) : in.u16(box.body() + 4),
        file.type(box.body() + 6 + id),
        box,
        head,
        Text.of(in.read(box.body() + head, (int) box.length() - head)));
  }

  boolean isNamed() {
    return !text.isBlank();
  }

  /** The entry, as long as before, without the name. */
  byte[] written(BoxFile file) throws IOException, Damaged {
    byte[] nameless = new byte[(int) entry.length() - head];
    return Boxes.box("infe", file.in().read(entry.body(), head), nameless);
  }

  @Override
  public String toString() {
    return "Item[" + id + "]";
  }
}
