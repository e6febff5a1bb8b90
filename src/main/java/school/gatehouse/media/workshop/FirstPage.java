package school.gatehouse.media.workshop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import school.gatehouse.inspection.FileType;

/** The first page of a PDF as a picture. */
final class FirstPage {

  private static final int ENOUGH = 1024;

  private FirstPage() {}

  static boolean isIn(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return FileType.of(in.readNBytes(ENOUGH)) == FileType.PDF;
    }
  }

  /** Empty for a page that cannot be drawn, whatever the library throws at it. */
  static Optional<BufferedImage> of(Path file, int longerSide) {
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      PDRectangle page = document.getPage(0).getCropBox();
      float scale = longerSide / Math.max(page.getWidth(), page.getHeight());
      return Optional.of(new PDFRenderer(document).renderImage(0, scale));
    } catch (IOException | RuntimeException | StackOverflowError undrawable) {
      return Optional.empty();
    }
  }
}
