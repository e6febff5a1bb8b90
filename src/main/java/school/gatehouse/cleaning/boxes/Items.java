package school.gatehouse.cleaning.boxes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** What a picture file holds: {@code iinf}, with which of it is shown and how it hangs together. */
final class Items {

  private final BoxFile file;
  private final Box box;
  private final Map<Long, Item> items = new LinkedHashMap<>();
  private final References references;
  private long primary;

  private Items(BoxFile file, Box box, References references) {
    this.file = file;
    this.box = box;
    this.references = references;
  }

  static Items read(BoxFile file, Map<String, Box> boxes) throws IOException, Damaged {
    FileBytes in = file.in();
    Items items = new Items(file, boxes.get("iinf"), References.read(file, boxes.get("iref")));
    Box shown = boxes.get("pitm");
    boolean small = in.at(shown.body()) == 0;
    items.primary = small ? in.u16(shown.body() + 4) : in.u32(shown.body() + 4);
    for (Box entry : file.children(items.box.body() + items.counted(), items.box.end())) {
      if (entry.type().equals("infe")) {
        Item item = Item.read(file, entry);
        if (items.items.put(item.id(), item) != null) {
          throw Damaged.broken();
        }
      }
    }
    if (!items.items.containsKey(items.primary)) {
      throw Damaged.broken();
    }
    return items;
  }

  private int counted() throws IOException, Damaged {
    return file.in().at(box.body()) == 0 ? 6 : 8;
  }

  long primary() {
    return primary;
  }

  Map<Long, Item> all() {
    return items;
  }

  References references() {
    return references;
  }

  /** The box with the kept items only, and without their names. */
  byte[] written(Set<Long> kept) throws IOException, Damaged {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] version = file.in().read(box.body(), 4);
    boolean small = version[0] == 0;
    int count = (int) items.keySet().stream().filter(kept::contains).count();
    ByteBuffer number = ByteBuffer.allocate(small ? 2 : 4);
    out.writeBytes((small ? number.putShort((short) count) : number.putInt(count)).array());
    for (Item item : items.values()) {
      if (kept.contains(item.id())) {
        out.writeBytes(item.written(file));
      }
    }
    return Boxes.full("iinf", version, out.toByteArray());
  }
}
