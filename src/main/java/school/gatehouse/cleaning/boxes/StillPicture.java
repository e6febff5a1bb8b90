package school.gatehouse.cleaning.boxes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.inspection.Damaged;

/**
 * The box {@code meta} of a picture: written anew with the items that stay, in the same length, so
 * that nothing behind it moves.
 */
final class StillPicture {

  private static final int LARGEST = 16 << 20;

  private static final Set<String> KNOWN =
      Set.of("hdlr", "pitm", "iinf", "iloc", "iref", "iprp", "idat", "dinf");

  private final BoxFile file;
  private final KeptBytes kept;

  StillPicture(BoxFile file, KeptBytes kept) {
    this.file = file;
    this.kept = kept;
  }

  void walk(Box meta) throws IOException, Damaged {
    if (meta.length() > LARGEST) {
      throw Damaged.tooMuchMetadata();
    }
    List<Box> boxes = file.children(meta.body() + 4, meta.end());
    Map<String, Box> single = new HashMap<>();
    for (Box box : boxes) {
      if (KNOWN.contains(box.type()) && single.put(box.type(), box) != null) {
        throw Damaged.broken();
      }
    }
    if (!single.keySet().containsAll(Set.of("hdlr", "pitm", "iinf", "iloc", "iprp"))) {
      throw Damaged.broken();
    }
    rebuild(meta, boxes, single);
  }

  private void rebuild(Box meta, List<Box> boxes, Map<String, Box> single)
      throws IOException, Damaged {
    Items items = Items.read(file, single);
    Locations locations = Locations.read(file, single.get("iloc"));
    Properties properties = Properties.read(file, single.get("iprp"));
    Choice choice = new Choice(file, items, properties);
    choice.make();
    Optional<Box> small = Optional.ofNullable(single.get("idat"));
    byte[] idat = new ItemBytes(file, kept, locations, choice).settle(small);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int handlerAt = 0;
    for (Box box : boxes) {
      switch (box.type()) {
        case "hdlr" -> {
          handlerAt = out.size();
          out.writeBytes(handler(box));
        }
        case "pitm" -> out.writeBytes(whole(box));
        case "iinf" -> out.writeBytes(items.written(choice.kept()));
        case "iloc" -> out.writeBytes(locations.written(choice.kept()));
        case "iref" -> out.writeBytes(items.references().written(choice));
        case "iprp" -> out.writeBytes(properties.written(choice.kept()));
        case "idat" -> out.writeBytes(Boxes.box("idat", idat));
        case "dinf" -> dataInformation(box, out);
        default -> gone(box);
      }
    }
    write(meta, out.toByteArray(), handlerAt);
  }

  private byte[] whole(Box box) throws IOException, Damaged {
    if (box.length() != (file.in().at(box.body()) == 0 ? 6 : 8)) {
      throw Damaged.unusual();
    }
    file.notes().payload(box.body(), box.length());
    return file.in().read(box.start(), (int) (box.end() - box.start()));
  }

  /** The name may be long; its zeros stay so that the box keeps its length. */
  private byte[] handler(Box box) throws IOException, Damaged {
    if (box.length() < 24 || !file.type(box.body() + 8).equals("pict")) {
      throw Damaged.unusual();
    }
    file.zero(box.body() + 12, box.end(), "handler name");
    byte[] body = new byte[(int) box.length()];
    System.arraycopy(file.in().read(box.body(), 12), 0, body, 0, 12);
    return Boxes.box("hdlr", body);
  }

  /** Items lie in this file; a reference to another is of no use and may name somebody. */
  private void dataInformation(Box box, ByteArrayOutputStream out) throws IOException, Damaged {
    byte[] here = Boxes.full("url ", new byte[] {0, 0, 0, 1});
    byte[] plain =
        Boxes.box("dinf", Boxes.full("dref", new byte[4], new byte[] {0, 0, 0, 1}, here));
    byte[] found = file.in().read(box.start(), (int) (box.end() - box.start()));
    if (Arrays.equals(plain, found)) {
      out.writeBytes(plain);
    } else {
      file.notes().removed("data reference");
    }
  }

  private void gone(Box box) throws IOException, Damaged {
    if (!box.type().equals("free") && !box.type().equals("skip")) {
      file.notes().removed(box.type().equals("grpl") ? "groups of pictures" : "unknown box");
    } else if (!file.isZero(box.body(), box.end())) {
      file.notes().removed("free space");
    }
  }

  private void write(Box meta, byte[] boxes, int handlerAt) throws IOException, Damaged {
    int length = (int) meta.length() - 4;
    int left = length - boxes.length;
    if (left < 0) {
      throw Damaged.unusual();
    }
    boolean roomForBox = left == 0 || left >= 8;
    byte[] fitting = roomForBox ? boxes : withLongerHandler(boxes, handlerAt, left);
    ByteBuffer body = ByteBuffer.allocate(length).put(fitting);
    if (body.hasRemaining()) {
      body.putInt(left).put(BoxFile.ascii("free"));
    }
    file.notes().payload(meta.body(), 4);
    file.write(meta.body() + 4, body.array());
  }

  /** A few bytes are too few for a box; zeros behind an empty name change nothing. */
  private static byte[] withLongerHandler(byte[] boxes, int at, int more) {
    ByteBuffer all = ByteBuffer.allocate(boxes.length + more);
    int length = ByteBuffer.wrap(boxes).getInt(at);
    all.put(boxes, 0, at + length)
        .put(new byte[more])
        .put(boxes, at + length, boxes.length - at - length);
    return all.putInt(at, length + more).array();
  }
}
