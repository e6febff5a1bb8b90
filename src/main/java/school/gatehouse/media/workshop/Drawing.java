package school.gatehouse.media.workshop;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import school.gatehouse.inspection.FileType;

/**
 * How pictures are drawn small and upright.
 *
 * @param size of the longer side at most, in pixels
 * @param quality of the JPEG, 0 to 1
 * @param faithful whether what moves is left as it is, and what can be seen through stays so
 */
public record Drawing(int size, double quality, boolean faithful) {

  /** Inspection has refused larger ones; looked at again because decoding is what a bomb is for. */
  private static final long MAX_PIXELS = 50_000_000;

  /** Empty for what cannot be drawn on this machine. */
  Optional<Rendition> of(Path file, int turned) throws IOException {
    if (FirstPage.isIn(file)) {
      return faithful ? Optional.empty() : FirstPage.of(file, size).map(this::encodedSafely);
    }
    return FirstReader.of(
        file,
        reader ->
            canBeDrawn(reader)
                ? Optional.of(encoded(upright(decoded(reader), Orientation.typeOf(turned))))
                : Optional.empty());
  }

  /**
   * The same of an upright picture without colours of its own that was taken out of a file.
   *
   * @param file says what its colours mean, if anything does
   */
  Optional<Rendition> ofStill(Path still, Path file) {
    try {
      BufferedImage picture = ImageIO.read(still.toFile());
      int longer = Math.min(size, Math.max(picture.getWidth(), picture.getHeight()));
      BufferedImage small =
          Thumbnails.of(picture)
              .size(longer, longer)
              .imageType(BufferedImage.TYPE_3BYTE_BGR)
              .asBufferedImage();
      return Optional.of(encoded(PhoneColours.onAScreen(small, file)));
    } catch (IOException | RuntimeException noPicture) {
      return Optional.empty();
    }
  }

  /** In place of what cannot be drawn; empty where only the thing itself will do. */
  Optional<Rendition> standIn(FileType type) throws IOException {
    return faithful ? Optional.empty() : Optional.of(encoded(Placeholder.of(type, size)));
  }

  private Rendition encodedSafely(BufferedImage page) {
    try {
      return encoded(page);
    } catch (IOException e) {
      throw new UncheckedIOException("a page cannot be written as a picture", e);
    }
  }

  private boolean canBeDrawn(ImageReader reader) throws IOException {
    return isSafe(reader) && !(faithful && moves(reader));
  }

  static boolean isSafe(ImageReader reader) throws IOException {
    return (long) reader.getWidth(0) * reader.getHeight(0) <= MAX_PIXELS;
  }

  /** Further images of other kinds of file are pages. */
  private static boolean moves(ImageReader reader) throws IOException {
    String format = reader.getFormatName();
    return (format.equalsIgnoreCase("gif") || format.equalsIgnoreCase("webp"))
        && reader.getNumImages(true) > 1;
  }

  /** Reads only every n-th pixel of what is far larger than needed. */
  private BufferedImage decoded(ImageReader reader) throws IOException {
    int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
    int step = Math.max(1, longer / (2 * size));
    var how = reader.getDefaultReadParam();
    how.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, how);
  }

  private static BufferedImage upright(BufferedImage picture, Orientation orientation) {
    return orientation == Orientation.TOP_LEFT
        ? picture
        : ExifFilterUtils.getFilterForOrientation(orientation).apply(picture);
  }

  private Rendition encoded(BufferedImage picture) throws IOException {
    boolean glass = faithful && canBeSeenThrough(picture);
    var flat = glass ? picture : onWhite(picture);
    var out = new ByteArrayOutputStream();
    int longer = Math.min(size, Math.max(flat.getWidth(), flat.getHeight()));
    var small = Thumbnails.of(flat).size(longer, longer);
    if (glass) {
      small.imageType(BufferedImage.TYPE_INT_ARGB).outputFormat("png").toOutputStream(out);
    } else {
      small.outputFormat("jpg").outputQuality(quality).toOutputStream(out);
    }
    return new Rendition(out.toByteArray(), glass ? "image/png" : "image/jpeg");
  }

  /** Because a JPEG cannot be seen through. */
  private static BufferedImage onWhite(BufferedImage picture) {
    var flat =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    var canvas = flat.createGraphics();
    canvas.drawImage(picture, 0, 0, Color.WHITE, null);
    canvas.dispose();
    return flat;
  }

  /** Many programs write a channel for it that is full everywhere. */
  private static boolean canBeSeenThrough(BufferedImage picture) {
    if (!picture.getColorModel().hasAlpha()) {
      return false;
    }
    int[] row = new int[picture.getWidth()];
    for (int y = 0; y < picture.getHeight(); y++) {
      picture.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int pixel : row) {
        if (pixel >>> 24 != 0xFF) {
          return true;
        }
      }
    }
    return false;
  }
}
