package school.gatehouse.media.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.PictureFaces.drawnOn;
import static school.gatehouse.testsupport.PictureFaces.landscape;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.gatehouse.inspection.Faces;
import school.gatehouse.media.stills.MadeFilm;
import school.gatehouse.media.stills.StillsMaker;
import school.gatehouse.media.stills.TiledAvif;

/** Where the program cannot run, there is nobody to make an AVIF; then a drawing is asked for. */
class PhonePicturesTest {

  private static final Path SAMPLES = Path.of("../shared/samples/media");
  private static final Drawing PREVIEW = new Drawing(320, 0.9, false);
  private static final Drawing WEB = new Drawing(2048, 0.9, true);

  @TempDir Path folder;

  private Workshop workshop;

  @BeforeEach
  void open() {
    workshop = WorkshopTest.with(StillsMaker.fetched(Map.of()), folder);
  }

  @AfterEach
  void close() {
    workshop.close();
  }

  @Test
  void allTilesOfAPictureAreSeenAndCounted() throws IOException {
    if (!StillsMaker.isHere()) {
      assertIsADrawing();
      return;
    }
    BufferedImage whole = drawnOn(landscape(768, 256), 1, 4, 60);
    Path left = tile("left", whole.getSubimage(0, 0, 384, 256));
    Path right = tile("right", whole.getSubimage(384, 0, 384, 256));
    Path picture = folder.resolve("tiles.avif");
    Files.write(picture, TiledAvif.of(left, right, 384, 256, 0));
    Report report = examined(picture);
    assertThat(report.faces()).contains(new Faces(4, 0));
    BufferedImage web = drawn(WEB, "tiles.avif");
    assertThat(web.getWidth()).isEqualTo(768);
    assertLike(whole, web);
  }

  @Test
  void aTurnedPictureOfTilesIsUpright() throws IOException {
    if (!StillsMaker.isHere()) {
      assertIsADrawing();
      return;
    }
    Path left = tile("left", plain(Color.RED));
    Path right = tile("right", plain(Color.BLUE));
    Path picture = folder.resolve("turned.avif");
    Files.write(picture, TiledAvif.of(left, right, 384, 256, 1));
    examined(picture);
    BufferedImage upright = drawn(WEB, "turned.avif");
    assertThat(upright.getWidth()).isEqualTo(256);
    assertThat(upright.getHeight()).isEqualTo(768);
    assertThat(new Color(upright.getRGB(128, 100)).getBlue()).isGreaterThan(200);
    assertThat(new Color(upright.getRGB(128, 668)).getRed()).isGreaterThan(200);
  }

  /** Real ones, where they lie beside the project: their tiles are 512 pixels wide. */
  @Test
  void picturesOfRealPhonesAreShownWhole() throws IOException {
    if (!StillsMaker.isHere() || !Files.isDirectory(SAMPLES)) {
      System.out.println("No phone pictures at " + SAMPLES + ", or nothing that opens them");
      assertIsADrawing();
      return;
    }
    for (String name : new String[] {"iphone.heic", "phone.heic", "picture.avif"}) {
      Report report = examined(SAMPLES.resolve(name));
      assertThat(report.faces()).as(name).isPresent();
      BufferedImage web = drawn(WEB, name);
      assertThat(Math.max(web.getWidth(), web.getHeight())).as(name).isEqualTo(2048);
      assertThat(Math.max(drawn(PREVIEW, name).getWidth(), drawn(PREVIEW, name).getHeight()))
          .isEqualTo(320);
    }
  }

  private void assertIsADrawing() throws IOException {
    byte[] heic = {0, 0, 0, 16, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0, 0, 0};
    Files.write(folder.resolve("clean-any.heic"), heic);
    assertThat(drawn(PREVIEW, "any.heic").getHeight()).isEqualTo(213);
  }

  private static BufferedImage plain(Color colour) {
    BufferedImage picture = landscape(384, 256);
    var pen = picture.createGraphics();
    pen.setColor(colour);
    pen.fillRect(0, 0, 384, 256);
    pen.dispose();
    return picture;
  }

  private static void assertLike(BufferedImage expected, BufferedImage actual) {
    Stream.of(20, 200, 370, 398, 600, 750)
        .forEach(
            x -> {
              Color wanted = new Color(expected.getRGB(x, 128));
              Color found = new Color(actual.getRGB(x, 128));
              assertThat(found.getRed())
                  .as("at %d", x)
                  .isBetween(wanted.getRed() - 25, wanted.getRed() + 25);
              assertThat(found.getBlue()).isBetween(wanted.getBlue() - 25, wanted.getBlue() + 25);
            });
  }

  private Path tile(String name, BufferedImage picture) {
    return MadeFilm.in(folder).scene(1, picture).asAvif(name + ".avif");
  }

  private Report examined(Path file) {
    String name = file.getFileName().toString();
    Path target = folder.resolve("clean-" + name);
    return workshop.examine(file, Optional.of(name), Optional.empty(), target, Set.of());
  }

  private BufferedImage drawn(Drawing how, String name) throws IOException {
    Rendition picture = workshop.draw(folder.resolve("clean-" + name), how).orElseThrow();
    return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
  }
}
