package school.gatehouse.cleaning.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hunts have found, made small: cleaner and proof once disagreed about each of these. */
class FindingsTest {

  @TempDir Path folder;

  @Test
  void soundOfTheSecondLayerIsNoMp3() throws IOException {
    ByteBuffer file = ByteBuffer.allocate(10 + 2 * 208);
    file.put(new byte[] {'I', 'D', '3', 3, 0, 0, 0, 0, 0, 0});
    file.putInt(10, 0xFFFD4000).putInt(10 + 208, 0xFFFD4000);
    assertThat(cleaned(file.array())).isFalse();
  }

  @Test
  void aFilmOfNoColourDepthHasNoListOfColours() throws IOException {
    assertThat(cleaned(filmWithDepth(0))).isTrue();
  }

  @Test
  void halfAListOfColoursIsDamage() throws IOException {
    assertThat(cleaned(filmWithDepth(8))).isFalse();
  }

  @Test
  void aFilmThatDoesNotNameItsTypeIsDamaged() throws IOException {
    byte[] film = Family.MATROSKA.seeds().get(0).clone();
    film[at(film, "B\u0082") + 1] = (byte) 0x89;
    assertThat(cleaned(film)).isFalse();
  }

  @Test
  void aCatalogThatIsAStreamIsDamage() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument();
        COSStream catalog = document.getDocument().createCOSStream()) {
      document.addPage(new PDPage());
      catalog.addAll(document.getDocumentCatalog().getCOSObject());
      try (OutputStream content = catalog.createOutputStream()) {
        content.write('x');
      }
      document.getDocument().getTrailer().setItem(COSName.ROOT, catalog);
      document.save(file);
    }
    assertThat(cleaned(file.toByteArray())).isFalse();
  }

  private boolean cleaned(byte[] file) throws IOException {
    return new OneFile(folder).isCleaned(file);
  }

  /** Depth and number of the list stand at the end of the entry's fixed part. */
  private static byte[] filmWithDepth(int depth) {
    byte[] film = Family.FILM.seeds().get(0).clone();
    ByteBuffer.wrap(film).putInt(at(film, "avc1") + 4 + 74, depth << 16);
    return film;
  }

  private static int at(byte[] file, String mark) {
    int at = new String(file, StandardCharsets.ISO_8859_1).indexOf(mark);
    assertThat(at).isNotNegative();
    return at;
  }
}
