package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import school.gatehouse.access.Caller;
import school.gatehouse.problem.Problem;

/** Makes a small picture of an approved one, to know it again by. */
@ApplicationScoped
class ShowPreview {

  private static final int LONGEST_SIDE = 360;
  private static final int MOST_BYTES = 64 << 20;
  private static final int APP1 = 0xe1;
  private static final int MARKER = 0xff;

  private final ServeContent serve;

  ShowPreview(ServeContent serve) {
    this.serve = serve;
  }

  /**
   * A JPEG.
   *
   * @throws Problem 404 whenever the item may not be seen or is no picture of a usual size
   */
  byte[] of(Caller caller, UUID item) {
    var content = serve.look(caller, item);
    try (var stream = content.bytes()) {
      if (content.size() > MOST_BYTES) {
        throw Problem.notHere();
      }
      var bytes = stream.readAllBytes();
      return jpeg(small(bytes), wayUp(bytes));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the bytes of an approved item", unreadable);
    }
  }

  private static BufferedImage small(byte[] bytes) throws IOException {
    try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      var readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        throw Problem.notHere();
      }
      var reader = readers.next();
      try {
        reader.setInput(input, true, true);
        return scaled(thinned(reader));
      } finally {
        reader.dispose();
      }
    }
  }

  /** Only every n-th point is kept in memory: what is read may be large. */
  private static BufferedImage thinned(ImageReader reader) throws IOException {
    int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
    int step = Math.max(1, longest / (2 * LONGEST_SIDE));
    var how = reader.getDefaultReadParam();
    how.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, how);
  }

  private static BufferedImage scaled(BufferedImage source) {
    int longest = Math.max(source.getWidth(), source.getHeight());
    double scale = Math.min(1.0, (double) LONGEST_SIDE / longest);
    int width = Math.max(1, (int) Math.round(source.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(source.getHeight() * scale));
    var target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = target.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(source, 0, 0, width, height, Color.WHITE, null);
    pen.dispose();
    return target;
  }

  private static byte[] jpeg(BufferedImage picture, Optional<byte[]> wayUp) throws IOException {
    var written = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpeg", written);
    var plain = written.toByteArray();
    var whole = new ByteArrayOutputStream();
    whole.write(plain, 0, 2);
    wayUp.ifPresent(whole::writeBytes);
    whole.write(plain, 2, plain.length - 2);
    return whole.toByteArray();
  }

  /** The block of a cleaned JPEG that says which way up it is shown; it holds nothing else. */
  private static Optional<byte[]> wayUp(byte[] bytes) {
    for (int at = 2; at + 4 < bytes.length && (bytes[at] & MARKER) == MARKER; ) {
      int kind = bytes[at + 1] & MARKER;
      int length = ((bytes[at + 2] & MARKER) << 8) | (bytes[at + 3] & MARKER);
      int end = at + 2 + length;
      if (kind < 0xe0 || kind > 0xef || end > bytes.length) {
        return Optional.empty();
      }
      if (kind == APP1) {
        return Optional.of(Arrays.copyOfRange(bytes, at, end));
      }
      at = end;
    }
    return Optional.empty();
  }
}
