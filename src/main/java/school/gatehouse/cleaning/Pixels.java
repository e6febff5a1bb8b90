package school.gatehouse.cleaning;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Decodes a picture and digests its pixels; the picture is gone when the digest is there. */
final class Pixels {

  private Pixels() {}

  static String digest(Path file, PictureKind kind, Set<Integer> leftOut) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(kind.format()).next();
    try (EndingInput in = new EndingInput(file)) {
      reader.setInput(in, !kind.isMany(), true);
      DecodeWarnings warnings = new DecodeWarnings();
      reader.addIIOReadWarningListener(warnings);
      String digest = digest(reader, kind, leftOut);
      warnings.refuseIncomplete();
      return digest;
    } catch (NotCleanable refused) {
      throw refused;
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      throw isMemory(e) ? NotCleanable.noMemory() : NotCleanable.undecodable();
    } finally {
      reader.dispose();
    }
  }

  /** ImageIO hides a lack of memory inside its own exception. */
  private static boolean isMemory(Throwable thrown) {
    return thrown instanceof OutOfMemoryError || thrown.getCause() instanceof OutOfMemoryError;
  }

  private static String digest(ImageReader reader, PictureKind kind, Set<Integer> leftOut)
      throws IOException {
    Digest digest = new Digest();
    int pictures = kind.isMany() ? reader.getNumImages(true) : 1;
    for (int i = 0; i < pictures; i++) {
      if (kind == PictureKind.JPEG_INKS) {
        add(reader.readRaster(0, null), digest);
      } else if (!leftOut.contains(i)) {
        add(reader.read(i), digest);
      }
    }
    return digest.hex();
  }

  private static void add(BufferedImage picture, Digest digest) {
    if (picture.getColorModel() instanceof IndexColorModel palette) {
      int[] colours = new int[palette.getMapSize()];
      palette.getRGBs(colours);
      addInts(colours, digest);
    }
    add(picture.getRaster(), digest);
  }

  private static void add(Raster raster, Digest digest) {
    int width = raster.getWidth();
    addInts(
        new int[] {width, raster.getHeight(), raster.getNumBands(), raster.getTransferType()},
        digest);
    boolean bytes = raster.getTransferType() == DataBuffer.TYPE_BYTE;
    byte[] row = new byte[bytes ? width * raster.getNumDataElements() : 0];
    int[] samples = new int[bytes ? 0 : width * raster.getNumBands()];
    for (int y = 0; y < raster.getHeight(); y++) {
      int line = raster.getMinY() + y;
      if (bytes) {
        raster.getDataElements(raster.getMinX(), line, width, 1, row);
        digest.write(row, 0, row.length);
      } else {
        addInts(raster.getPixels(raster.getMinX(), line, width, 1, samples), digest);
      }
    }
  }

  private static void addInts(int[] values, Digest digest) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
    bytes.asIntBuffer().put(values);
    digest.write(bytes.array(), 0, bytes.capacity());
  }
}
