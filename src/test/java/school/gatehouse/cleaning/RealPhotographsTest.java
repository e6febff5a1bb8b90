package school.gatehouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Inspection;
import school.gatehouse.testsupport.PictureSamples;

class RealPhotographsTest {

  private final Inspection inspection = Inspection.withSafeLimits();
  private final Cleaning cleaning = Cleaning.withSafeLimits(inspection);

  @TempDir Path folder;

  @Test
  void comeOutWithEqualPixelsAndNothingBesideThem() throws Exception {
    for (Path photo : PictureSamples.photographs()) {
      Path clean = folder.resolve(photo.getFileName());
      Inspected before = look(photo);
      Cleaned cleaned = cleaning.clean(photo, before, clean, Set.of());
      assertThat(cleaned.pixelsCompared()).isTrue();
      assertSamePixels(photo, clean);
      assertNothingBeside(clean);
      assertThat(orientation(clean)).isEqualTo(before.orientation());
    }
  }

  @Test
  void comeOutTheSameWhenCleanedTwice() throws Exception {
    for (Path photo : PictureSamples.photographs()) {
      Path once = folder.resolve("once.jpg");
      Path twice = folder.resolve("twice.jpg");
      Cleaned first = cleaning.clean(photo, look(photo), once, Set.of());
      Cleaned second = cleaning.clean(once, look(once), twice, Set.of());
      assertThat(Files.mismatch(once, twice)).isEqualTo(-1);
      assertThat(second.payloadSha256()).isEqualTo(first.payloadSha256());
    }
  }

  @Test
  void withCoordinatesAreFoundToHaveThem() {
    for (String name : new String[] {"photo-gps-1.jpg", "photo-gps-2.jpg"}) {
      for (Path photo : PictureSamples.media(name)) {
        Inspected inspected = look(photo);
        assertThat(inspected.has(FindingCode.LOCATION)).isTrue();
        assertThat(inspected.device().model()).contains("COOLPIX P6000");
      }
    }
  }

  private Inspected look(Path photo) {
    return inspection.look(
        photo, Optional.of(photo.getFileName().toString()), Optional.of("image/jpeg"));
  }

  private static void assertNothingBeside(Path clean) throws Exception {
    Metadata metadata = ImageMetadataReader.readMetadata(clean.toFile());
    assertThat(metadata.containsDirectoryOfType(GpsDirectory.class)).isFalse();
    assertThat(metadata.containsDirectoryOfType(ExifSubIFDDirectory.class)).isFalse();
    assertThat(metadata.containsDirectoryOfType(ExifThumbnailDirectory.class)).isFalse();
    assertThat(metadata.containsDirectoryOfType(IptcDirectory.class)).isFalse();
    assertThat(metadata.containsDirectoryOfType(XmpDirectory.class)).isFalse();
  }

  private static int orientation(Path clean) throws Exception {
    ExifIFD0Directory exif =
        ImageMetadataReader.readMetadata(clean.toFile())
            .getFirstDirectoryOfType(ExifIFD0Directory.class);
    if (exif == null) {
      return 1;
    }
    assertThat(exif.getTagCount()).isEqualTo(1);
    return exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
  }

  private static void assertSamePixels(Path original, Path clean) throws IOException {
    BufferedImage before = ImageIO.read(original.toFile());
    BufferedImage after = ImageIO.read(clean.toFile());
    int width = before.getWidth();
    int height = before.getHeight();
    assertThat(after.getRGB(0, 0, width, height, null, 0, width))
        .isEqualTo(before.getRGB(0, 0, width, height, null, 0, width));
  }
}
