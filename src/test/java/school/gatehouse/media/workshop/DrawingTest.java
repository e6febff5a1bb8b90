package school.gatehouse.media.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.gatehouse.inspection.Inspection;
import school.gatehouse.testsupport.PictureCanvas;
import school.gatehouse.testsupport.PictureGif;
import school.gatehouse.testsupport.PictureJpeg;
import school.gatehouse.testsupport.PictureTiff;
import school.gatehouse.testsupport.PictureWebp;

class DrawingTest {

  private static final Drawing PREVIEW = new Drawing(320, 0.8, false);
  private static final Drawing WEB = new Drawing(2048, 0.85, true);

  @TempDir Path folder;

  @Test
  void showsEveryKindOfPicture() throws IOException {
    assertThat(width(PREVIEW, PictureGif.aMovingGif().bytes())).isEqualTo(60);
    assertThat(width(PREVIEW, PictureWebp.aWebp().bytes())).isEqualTo(16);
    assertThat(width(PREVIEW, PictureWebp.aLosslessWebp().bytes())).isEqualTo(16);
    assertThat(width(PREVIEW, PictureWebp.aMovingWebp(false).bytes())).isEqualTo(16);
    assertThat(width(PREVIEW, PictureTiff.aTiff().withPage().bytes())).isEqualTo(24);
    assertThat(width(PREVIEW, inks())).isEqualTo(64);
    assertThat(width(PREVIEW, PictureCanvas.encoded(PictureCanvas.deep(70, 40, 3), "png", false)))
        .isEqualTo(70);
  }

  @Test
  void showsTheFirstPageOfADocument() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(new PDRectangle(600, 300)));
      document.addPage(new PDPage(new PDRectangle(100, 900)));
      document.save(bytes);
    }
    assertThat(width(PREVIEW, bytes.toByteArray())).isEqualTo(320);
    Path file = Files.write(folder.resolve("document"), bytes.toByteArray());
    assertThat(WEB.of(file, 1)).as("a website gets the document itself").isEmpty();
  }

  @Test
  void turnsEveryKindOfPictureUpright() throws IOException {
    byte[] tiff =
        PictureTiff.aTiff(ByteOrder.BIG_ENDIAN)
            .withShort(274, 6)
            .withShort(257, 12)
            .withShort(278, 12)
            .bytes();
    assertThat(width(PREVIEW, tiff)).isEqualTo(12);
    assertThat(width(PREVIEW, PictureJpeg.aJpeg().withExif(8).bytes()))
        .isEqualTo(picture(PictureJpeg.aJpeg().bytes()).getHeight());
    Path webp = Files.write(folder.resolve("webp"), PictureWebp.aWebp().withExif(6).bytes());
    assertThat(Inspection.withSafeLimits().orientation(webp)).isEqualTo(6);
  }

  @Test
  void leavesWhatMovesAsItIsForAWebsite() throws IOException {
    assertThat(drawn(WEB, PictureGif.aMovingGif().bytes())).isEmpty();
    assertThat(drawn(WEB, PictureWebp.aMovingWebp(false).bytes())).isEmpty();
    assertThat(drawn(WEB, PictureGif.aGif().bytes())).isPresent();
    assertThat(drawn(WEB, PictureTiff.aTiff().withPage().bytes())).isPresent();
  }

  @Test
  void drawsNothingOfWhatIsNoPicture() throws IOException {
    assertThat(drawn(WEB, new byte[] {'%', 'P', 'D', 'F', '-', '1'})).isEmpty();
  }

  /** Four inks, as a program for print shops stores them. */
  private static byte[] inks() throws IOException {
    var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 48, 4, null);
    for (int x = 0; x < 64; x++) {
      raster.setPixel(x, x / 2, new int[] {x, 255 - x, 7, 0});
    }
    var out = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(raster, null, null), null);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private int width(Drawing how, byte[] file) throws IOException {
    return picture(drawn(how, file).orElseThrow().bytes()).getWidth();
  }

  private Optional<Rendition> drawn(Drawing how, byte[] file) throws IOException {
    Path copy = Files.write(folder.resolve("copy"), file);
    return how.of(copy, Inspection.withSafeLimits().orientation(copy));
  }

  private static BufferedImage picture(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }
}
