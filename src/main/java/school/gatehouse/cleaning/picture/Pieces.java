package school.gatehouse.cleaning.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** What will be written, in order: stretches of the original and bytes of our own. */
final class Pieces {

  private static final int BLOCK = 1 << 16;

  private interface Piece {
    void write(FileBytes original, OutputStream out) throws IOException, Damaged;
  }

  private final List<Piece> pieces = new ArrayList<>();
  private long length;

  void add(byte[] own) {
    pieces.add((original, out) -> out.write(own));
    length += own.length;
  }

  void add(long from, long stretch) {
    pieces.add((original, out) -> copy(original, from, stretch, out));
    length += stretch;
  }

  void addAll(Pieces more) {
    pieces.addAll(more.pieces);
    length += more.length;
  }

  long length() {
    return length;
  }

  void write(FileBytes original, OutputStream out) throws IOException, Damaged {
    for (Piece piece : pieces) {
      piece.write(original, out);
    }
  }

  private static void copy(FileBytes original, long from, long length, OutputStream out)
      throws IOException, Damaged {
    for (long done = 0; done < length; done += BLOCK) {
      out.write(original.read(from + done, (int) Math.min(BLOCK, length - done)));
    }
  }
}
