package school.gatehouse.cleaning.boxes;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.cleaning.InPlace;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** A file of boxes with its copy in the making: reads the one and writes over the other. */
final class BoxFile implements Closeable {

  /** Of types and brands: every byte is a character. */
  static final Charset LATIN = StandardCharsets.ISO_8859_1;

  private static final int HEADER = 8;
  private static final int WIDE_HEADER = 16;
  private static final int BLOCK = 1 << 16;

  /** Far more than the longest film in the smallest fragments has. */
  private static final int MOST_BOXES = 4_000_000;

  private static final int MOST_CHILDREN = 1 << 16;

  /** Boxes without meaning; they stay when they are empty. */
  private static final Set<String> SPACE = Set.of("free", "skip", "wide");

  private final FileBytes in;
  private final InPlace out;
  private final Notes notes;
  private int boxes;

  BoxFile(Path original, Path target, Notes notes) throws IOException {
    this.notes = notes;
    in = new FileBytes(original);
    try {
      out = new InPlace(original, target);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  FileBytes in() {
    return in;
  }

  Notes notes() {
    return notes;
  }

  /** The box that begins here; empty where none can begin. One of size 0 reaches to the end. */
  Optional<Box> boxAt(long at, long end, boolean mayReachToTheEnd) throws IOException, Damaged {
    if (++boxes > MOST_BOXES) {
      throw Damaged.tooManyParts();
    }
    if (end - at < HEADER) {
      return Optional.empty();
    }
    long size = in.u32(at);
    int header = HEADER;
    if (size == 1 && end - at >= WIDE_HEADER) {
      size = u64(at + HEADER);
      header = WIDE_HEADER;
    } else if (size == 0 && mayReachToTheEnd) {
      size = end - at;
    }
    boolean fits = size >= header && size <= end - at;
    return fits ? Optional.of(new Box(type(at + 4), at, at + header, at + size)) : Optional.empty();
  }

  /** What lies side by side in a stretch; whatever follows the last box is zeroed. */
  List<Box> children(long from, long end) throws IOException, Damaged {
    List<Box> children = new ArrayList<>();
    long at = from;
    Optional<Box> next = boxAt(at, end, false);
    while (next.isPresent()) {
      children.add(next.get());
      if (children.size() > MOST_CHILDREN) {
        throw Damaged.tooManyParts();
      }
      at = next.get().end();
      next = boxAt(at, end, false);
    }
    zero(at, end, "padding");
    return children;
  }

  List<Box> children(Box parent) throws IOException, Damaged {
    return children(parent.body(), parent.end());
  }

  /** The same only to look, with nothing zeroed and broken ends passed over. */
  List<Box> look(long from, long end) throws IOException, Damaged {
    List<Box> children = new ArrayList<>();
    Optional<Box> next = boxAt(from, end, false);
    while (next.isPresent() && children.size() < MOST_CHILDREN) {
      children.add(next.get());
      next = boxAt(next.get().end(), end, false);
    }
    return children;
  }

  /** First child of a type, only to look. */
  Optional<Box> find(Box parent, String type) throws IOException, Damaged {
    return look(parent.body(), parent.end()).stream()
        .filter(box -> box.type().equals(type))
        .findFirst();
  }

  /** Makes an empty box of it. */
  void free(Box box, String name) throws IOException, Damaged {
    if (SPACE.contains(box.type())) {
      zero(box.body(), box.end(), "free space");
      return;
    }
    notes.removed(name);
    out.write(box.start() + 4, ascii("free"));
    out.zero(box.body(), box.length());
  }

  /** Zeroes a stretch, and tells so unless it was zero already. */
  boolean zero(long from, long to, String name) throws IOException, Damaged {
    if (isZero(from, to)) {
      return false;
    }
    notes.removed(name);
    out.zero(from, to - from);
    return true;
  }

  void write(long at, byte[] bytes) throws IOException {
    out.write(at, bytes);
  }

  /** Keeps so many bytes of a box's body as they are, and nothing behind them. */
  void keep(Box box, long length) throws IOException, Damaged {
    if (length < 0 || length > box.length()) {
      throw Damaged.broken();
    }
    notes.payload(box.body(), length);
    zero(box.body() + length, box.end(), "padding");
  }

  boolean isZero(long from, long to) throws IOException, Damaged {
    for (long at = from; at < to; at += BLOCK) {
      for (byte b : in.read(at, (int) Math.min(BLOCK, to - at))) {
        if (b != 0) {
          return false;
        }
      }
    }
    return true;
  }

  long u64(long at) throws IOException, Damaged {
    return (in.u32(at) << 32) | in.u32(at + 4);
  }

  String type(long at) throws IOException, Damaged {
    char[] type = new char[4];
    for (int i = 0; i < 4; i++) {
      type[i] = (char) in.at(at + i);
    }
    return new String(type);
  }

  static byte[] ascii(String text) {
    return text.getBytes(LATIN);
  }

  @Override
  public void close() throws IOException {
    try (in) {
      out.close();
    }
  }
}
