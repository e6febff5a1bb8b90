package school.gatehouse.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.inspection.Inspection;
import school.gatehouse.storage.Bucket;
import school.gatehouse.storage.ObjectMissing;
import school.gatehouse.storage.ObjectName;
import school.gatehouse.storage.Storage;

/** Small upright pictures of items, made from the cleaned copy and never from the original. */
@ApplicationScoped
public class Previews {

  /** Inspection has refused larger ones; looked at again because decoding is what a bomb is for. */
  private static final long MAX_PIXELS = 50_000_000;

  private static final double QUALITY = 0.8;

  /** Decoding takes memory: this many at once, whoever asks. */
  private final Semaphore decoders = new Semaphore(2);

  private final MediaStore media;
  private final Storage storage;
  private final Inspection inspection;
  private final Spool spool;
  private final SchoolWall wall;

  Previews(MediaStore media, Storage storage, Inspection inspection, Spool spool, SchoolWall wall) {
    this.media = media;
    this.storage = storage;
    this.inspection = inspection;
    this.spool = spool;
    this.wall = wall;
  }

  /**
   * A JPEG that is at most so many pixels wide and high; empty where there is no cleaned copy or
   * nothing that could be shown. Slow; outside any transaction.
   */
  public Optional<byte[]> jpeg(String school, UUID item, int size) {
    return wall.in(school, () -> media.findByIdOptional(item))
        .map(row -> row.cleanedKey)
        .flatMap(key -> ofCopy(new ObjectName(Bucket.QUARANTINE, school, key), size));
  }

  /** How a small picture is sent: kept by nobody on the way, and taken for nothing else. */
  public static Response answer(byte[] jpeg) {
    return Response.ok(jpeg, "image/jpeg")
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  /** Those of these items that have a cleaned copy to show. Ask inside a transaction. */
  public Set<UUID> among(Collection<UUID> items) {
    return items.isEmpty()
        ? Set.of()
        : media.list("id in ?1 and cleanedKey is not null", Set.copyOf(items)).stream()
            .map(MediaItem::id)
            .collect(Collectors.toSet());
  }

  /** The same of bytes in the approved bucket, which outlive those in quarantine. */
  public Optional<byte[]> ofApproved(String school, String objectKey, int size) {
    return ofCopy(new ObjectName(Bucket.APPROVED, school, objectKey), size);
  }

  private Optional<byte[]> ofCopy(ObjectName copy, int size) {
    var file = spool.fresh();
    decoders.acquireUninterruptibly();
    try (var stored = storage.get(copy)) {
      Files.copy(stored, file);
      return smaller(file, size);
    } catch (ObjectMissing erasedMeanwhile) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the cleaned copy cannot be read", e);
    } finally {
      decoders.release();
      spool.delete(file);
    }
  }

  private Optional<byte[]> smaller(Path file, int size) throws IOException {
    var seen = inspection.look(file, Optional.empty(), Optional.empty());
    var orientation = Orientation.typeOf(seen.orientation());
    try (var in = ImageIO.createImageInputStream(file.toFile())) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      var reader = readers.next();
      try {
        return drawn(reader, in, orientation, size);
      } catch (IIOException coloursThatCannotBeDrawn) {
        return Optional.empty();
      } finally {
        reader.dispose();
      }
    }
  }

  private static Optional<byte[]> drawn(
      ImageReader reader, ImageInputStream in, Orientation orientation, int size)
      throws IOException {
    reader.setInput(in);
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    if (pixels > MAX_PIXELS) {
      return Optional.empty();
    }
    return Optional.of(encoded(upright(decoded(reader, size), orientation), size));
  }

  /** Reads only every n-th pixel of what is far larger than needed. */
  private static BufferedImage decoded(ImageReader reader, int size) throws IOException {
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

  /** On white, because a JPEG cannot be seen through. */
  private static byte[] encoded(BufferedImage picture, int size) throws IOException {
    var flat =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    var canvas = flat.createGraphics();
    canvas.drawImage(picture, 0, 0, java.awt.Color.WHITE, null);
    canvas.dispose();
    var out = new ByteArrayOutputStream();
    int larger = Math.max(flat.getWidth(), flat.getHeight());
    Thumbnails.of(flat)
        .size(Math.min(size, larger), Math.min(size, larger))
        .outputFormat("jpg")
        .outputQuality(QUALITY)
        .toOutputStream(out);
    return out.toByteArray();
  }
}
