package school.gatehouse.cleaning.boxes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** How the items of a picture file hang together: {@code iref}. */
final class References {

  private static final int MOST = 1 << 18;

  /** From one item to others. */
  record Reference(String type, long from, List<Long> to) {}

  private final List<Reference> references = new ArrayList<>();
  private byte[] version = new byte[4];

  private References() {}

  static References read(BoxFile file, Box iref) throws IOException, Damaged {
    References all = new References();
    if (iref == null) {
      return all;
    }
    FileBytes in = file.in();
    all.version = in.read(iref.body(), 4);
    int id = all.version[0] == 0 ? 2 : 4;
    int named = 0;
    for (Box box : file.children(iref.body() + 4, iref.end())) {
      int count = in.u16(box.body() + id);
      named += count;
      if (named > MOST) {
        throw Damaged.tooManyParts();
      }
      if (box.length() < id + 2 + (long) id * count) {
        throw Damaged.broken();
      }
      List<Long> to = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        to.add(number(in, box.body() + id + 2 + (long) id * i, id));
      }
      all.references.add(new Reference(box.type(), number(in, box.body(), id), to));
    }
    return all;
  }

  private static long number(FileBytes in, long at, int bytes) throws IOException, Damaged {
    return bytes == 2 ? in.u16(at) : in.u32(at);
  }

  List<Reference> all() {
    return references;
  }

  byte[] written(Choice choice) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Reference reference : references) {
      if (choice.keeps(reference)) {
        out.writeBytes(written(reference));
      }
    }
    return out.size() == 0 ? new byte[0] : Boxes.full("iref", version, out.toByteArray());
  }

  private byte[] written(Reference reference) {
    int id = version[0] == 0 ? 2 : 4;
    ByteBuffer body = ByteBuffer.allocate(id * (1 + reference.to().size()) + 2);
    put(body, reference.from(), id);
    body.putShort((short) reference.to().size());
    reference.to().forEach(to -> put(body, to, id));
    return Boxes.box(reference.type(), body.array());
  }

  private static void put(ByteBuffer body, long id, int bytes) {
    for (int i = bytes - 1; i >= 0; i--) {
      body.put((byte) (id >>> (8 * i)));
    }
  }
}
