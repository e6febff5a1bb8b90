package school.gatehouse.inspection;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Reads the one tag that cleaning leaves in a picture. */
final class StoredOrientation {

  private StoredOrientation() {}

  static int of(Path cleaned) {
    try {
      ExifIFD0Directory exif =
          ImageMetadataReader.readMetadata(cleaned.toFile())
              .getFirstDirectoryOfType(ExifIFD0Directory.class);
      Integer turned = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
      return turned == null || turned < 1 || turned > 8 ? 1 : turned;
    } catch (ImageProcessingException noPicture) {
      return 1;
    } catch (IOException e) {
      throw new UncheckedIOException("A cleaned copy could not be read", e);
    }
  }
}
