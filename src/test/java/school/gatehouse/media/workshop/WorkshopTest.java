package school.gatehouse.media.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.PictureCanvas.drawn;
import static school.gatehouse.testsupport.PictureJpeg.aTalkativeJpeg;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.gatehouse.inspection.Inspection;
import school.gatehouse.inspection.Words;
import school.gatehouse.media.stills.StillsMaker;
import school.gatehouse.testsupport.PicturePng;
import school.gatehouse.testsupport.PictureWords;

class WorkshopTest {

  @TempDir Path folder;

  private final Set<ProcessHandle> others = javas().collect(Collectors.toSet());
  private Workshop workshop;

  @AfterEach
  void close() {
    workshop.close();
  }

  @Test
  void theDefaultsAreSafe() {
    workshop = with(Map.of());
    WorkshopConfig config = config(Map.of(), WorkshopConfig.class);
    assertThat(config.processes()).isEqualTo(2);
    assertThat(config.heap().asLongValue()).isEqualTo(640L << 20);
    assertThat(config.timeLimit()).isEqualTo(Duration.ofSeconds(60));
    FacesConfig faces = config(Map.of(), FacesConfig.class);
    assertThat(faces.smallBelow()).isEqualTo(0.03);
    assertThat(faces.timeLimit()).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void aPictureComesBackCleanWithWhatWasFound() throws IOException {
    workshop = with(Map.of());
    Report report = examine("photo", aTalkativeJpeg(6).bytes());
    assertThat(report.isBlocked()).isFalse();
    assertThat(report.copy()).isPresent();
    assertThat(report.frame().orientation()).isEqualTo(6);
    assertThat(report.device().serial()).contains(PictureWords.SERIAL);
    assertThat(folder.resolve("photo.clean")).exists();
    assertThat(report.toString()).doesNotContain(PictureWords.SERIAL);
  }

  @Test
  void manyPicturesShareTheProcesses() {
    workshop = with(Map.of());
    var reports =
        IntStream.range(0, 20)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> unchecked("photo" + i)))
            .toList();
    assertThat(reports).allSatisfy(report -> assertThat(report.join().copy()).isPresent());
    assertThat(processes()).hasSizeBetween(1, 2);
  }

  @Test
  void aPictureThatTakesAllMemoryIsRefusedAndTheNextOnePasses() throws IOException {
    workshop = with(Map.of("gatehouse.workshop.heap", "48M"));
    byte[] bomb = PicturePng.of(drawn(6000, 6000, BufferedImage.TYPE_3BYTE_BGR)).bytes();
    Report report = examine("bomb", bomb);
    assertThat(report.isBlocked()).isTrue();
    assertThat(report.findings().get(0).message()).contains("too large");
    assertThat(folder.resolve("bomb.clean")).doesNotExist();
    assertThat(examine("photo", aTalkativeJpeg(1).bytes()).copy()).isPresent();
  }

  @Test
  void aProcessThatDiedIsReplaced() throws IOException {
    workshop = with(Map.of());
    examine("first", aTalkativeJpeg(1).bytes());
    assertThat(processes()).hasSize(1);
    for (ProcessHandle process : processes()) {
      process.destroyForcibly();
      process.onExit().join();
    }
    assertThat(examine("second", aTalkativeJpeg(1).bytes()).copy()).isPresent();
  }

  @Test
  void aFileWhoseTimeIsUpIsRefused() throws IOException {
    workshop = with(Map.of("gatehouse.workshop.time-limit", "PT0S"));
    Report report = examine("slow", aTalkativeJpeg(1).bytes());
    assertThat(report.isBlocked()).isTrue();
    assertThat(folder.resolve("slow.clean")).doesNotExist();
  }

  @Test
  void theProcessesInheritNothing() throws IOException {
    workshop = with(Map.of());
    examine("photo", aTalkativeJpeg(1).bytes());
    assertThat(processes()).hasSize(1);
    for (ProcessHandle process : processes()) {
      Path environment = Path.of("/proc/" + process.pid() + "/environ");
      if (Files.exists(environment)) {
        assertThat(Files.readString(environment).split("\0", -1))
            .allMatch(each -> each.isEmpty() || each.startsWith("CLASSPATH="));
      }
    }
  }

  @Test
  void whatCannotBeDrawnGetsADrawingOfItsKindButNotForAWebsite() throws IOException {
    workshop = with(Map.of());
    Path sound = Files.write(folder.resolve("sound"), new byte[] {'f', 'L', 'a', 'C', 0, 0, 0, 34});
    var preview = workshop.draw(sound, new Drawing(320, 0.8, false)).orElseThrow();
    assertThat(preview.mediaType()).isEqualTo("image/jpeg");
    var drawn = ImageIO.read(new ByteArrayInputStream(preview.bytes()));
    assertThat(drawn.getWidth()).isEqualTo(320);
    assertThat(drawn.getHeight()).isEqualTo(213);
    assertThat(workshop.draw(sound, new Drawing(2048, 0.8, true))).isEmpty();
    assertThat(folder.resolve("sound.drawn")).doesNotExist();
  }

  @Test
  void wordsStayOutOfTexts() {
    workshop = with(Map.of());
    assertThat(new Words("the author", PictureWords.ARTIST).toString())
        .doesNotContain(PictureWords.ARTIST);
  }

  /** Those of this test; the service itself may have some as well. */
  private List<ProcessHandle> processes() {
    return javas().filter(each -> !others.contains(each)).toList();
  }

  private static Stream<ProcessHandle> javas() {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.info().command().orElse("").endsWith("java"))
        .filter(ProcessHandle::isAlive);
  }

  private Report unchecked(String name) {
    try {
      return examine(name, aTalkativeJpeg(1).bytes());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Report examine(String name, byte[] file) throws IOException {
    return workshop.examine(
        Files.write(folder.resolve(name), file),
        Optional.of(name),
        Optional.empty(),
        folder.resolve(name + ".clean"),
        Set.of());
  }

  private Workshop with(Map<String, String> settings) {
    return with(settings, folder);
  }

  static Workshop with(Map<String, String> settings, Path folder) {
    return new Workshop(
        config(settings, WorkshopConfig.class),
        config(settings, FacesConfig.class),
        Inspection.withSafeLimits(),
        StillsMaker.with(settings),
        folder);
  }

  private static <T> T config(Map<String, String> settings, Class<T> mapping) {
    return new SmallRyeConfigBuilder()
        .withConverter(MemorySize.class, 100, new MemorySizeConverter())
        .withConverter(Duration.class, 100, new DurationConverter())
        .withSources(new PropertiesConfigSource(settings, "test", 100))
        .withMapping(mapping)
        .build()
        .getConfigMapping(mapping);
  }
}
