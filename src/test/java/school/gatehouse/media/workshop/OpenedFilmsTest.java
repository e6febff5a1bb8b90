package school.gatehouse.media.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.PictureFaces.drawnOn;
import static school.gatehouse.testsupport.PictureFaces.landscape;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.gatehouse.inspection.Faces;
import school.gatehouse.inspection.Finding;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.media.stills.MadeFilm;
import school.gatehouse.media.stills.MovingJpegs;
import school.gatehouse.media.stills.StillsMaker;

/** Where the program cannot run, the same files must be as they are without it. */
class OpenedFilmsTest {

  private static final Drawing PREVIEW = new Drawing(320, 0.8, false);
  private static final Drawing WEB = new Drawing(2048, 0.85, true);

  @TempDir Path folder;

  private Workshop workshop;

  @AfterEach
  void close() {
    workshop.close();
  }

  @Test
  void aFilmIsOpenedOnlyWhereTheProgramIs() throws IOException {
    workshop = WorkshopTest.with(StillsMaker.fetched(Map.of()), folder);
    Report report = examined(film());
    if (!StillsMaker.isHere()) {
      assertStaysClosed(report);
      return;
    }
    assertThat(report.faces()).contains(new Faces(3, 0));
    assertThat(codes(report)).doesNotContain(FindingCode.FACES_NOT_COUNTED);
  }

  @Test
  void theMostFacesOfAFilmAreCounted() throws IOException {
    workshop = WorkshopTest.with(StillsMaker.fetched(Map.of()), folder);
    if (!StillsMaker.isHere()) {
      assertStaysClosed(examined(film()));
      return;
    }
    MadeFilm scenes = MadeFilm.in(folder).scene(1, 1).scene(1, 3).scene(1, 0).sound(3);
    for (Path film :
        List.of(
            scenes.as("film.mp4", "-c:v", "mpeg4"),
            scenes.as("film.mov", "-c:v", "libopenh264"),
            scenes.as("film.avi", "-c:v", "mjpeg"),
            scenes.as("film.webm", "-c:v", "libvpx", "-deadline", "realtime"),
            scenes.as("film.mkv", "-c:v", "mpeg4"))) {
      Report report = examined(film);
      assertThat(report.faces()).as(film.toString()).contains(new Faces(3, 0));
      assertThat(codes(report)).doesNotContain(FindingCode.FACES_NOT_COUNTED);
      assertThat(report.copy()).isPresent();
    }
  }

  @Test
  void aLongFilmIsLookedAtNowAndThenAndTheFindingSaysHowOften() throws IOException {
    workshop = WorkshopTest.with(StillsMaker.fetched(Map.of()), folder);
    if (!StillsMaker.isHere()) {
      assertStaysClosed(examined(film()));
      return;
    }
    Report people = examined(MadeFilm.in(folder).scene(65, 2).as("2.mp4", "-c:v", "mpeg4"));
    assertThat(people.faces()).contains(new Faces(2, 0));
    assertThat(message(people, FindingCode.FACES_SAMPLED))
        .containsPattern("in (5[0-9]|6[01]) pict");
    assertThat(codes(people)).doesNotContain(FindingCode.FACES_NOT_COUNTED);

    Report nobody = examined(MadeFilm.in(folder).scene(65, 0).as("0.mp4", "-c:v", "mpeg4"));
    assertThat(nobody.faces()).contains(Faces.NONE);
    assertThat(message(nobody, FindingCode.FACES_NOT_COUNTED)).contains("none was found");
  }

  @Test
  void peopleOnAPhonePictureAreCountedAndShown() throws IOException {
    workshop = WorkshopTest.with(StillsMaker.fetched(Map.of()), folder);
    if (!StillsMaker.isHere()) {
      assertStaysClosed(examined(film()));
      return;
    }
    Path picture = MadeFilm.in(folder).scene(1, 3).asAvif("picture.avif");
    Report report = examined(picture);
    assertThat(report.faces()).contains(new Faces(3, 0));
    assertThat(codes(report)).doesNotContain(FindingCode.FACES_NOT_COUNTED);
    Path copy = copy(picture);
    assertThat(drawn(copy, PREVIEW).getWidth()).isEqualTo(320);
    assertThat(drawn(copy, PREVIEW).getHeight()).isEqualTo(213);
    Rendition web = workshop.draw(copy, WEB).orElseThrow();
    assertThat(web.mediaType()).isEqualTo("image/jpeg");
    assertThat(ImageIO.read(new ByteArrayInputStream(web.bytes())).getWidth()).isEqualTo(480);
  }

  @Test
  void aFilmHasAPosterThatIsNotItsBlackBeginning() throws IOException {
    workshop = WorkshopTest.with(StillsMaker.fetched(Map.of()), folder);
    Path film = film();
    if (StillsMaker.isHere()) {
      var black = new BufferedImage(480, 320, BufferedImage.TYPE_INT_RGB);
      film = MadeFilm.in(folder).scene(1, black).scene(19, 0).as("f.mp4", "-c:v", "mpeg4");
      int sky = drawn(film, PREVIEW).getRGB(160, 10);
      assertThat(sky & 0xFF).isBetween(200, 255);
      assertThat(sky >> 16 & 0xFF).isBetween(120, 180);
    }
    assertThat(drawn(film, PREVIEW).getWidth()).isEqualTo(320);
    assertThat(workshop.draw(film, WEB)).as("a website gets the film itself").isEmpty();
  }

  @Test
  void aFilmOnItsSideIsShownUpright() throws IOException {
    workshop = WorkshopTest.with(StillsMaker.fetched(Map.of()), folder);
    if (!StillsMaker.isHere()) {
      assertStaysClosed(examined(film()));
      return;
    }
    Path lying = MadeFilm.in(folder).scene(3, 0).as("f.mp4", "-c:v", "mpeg4");
    Path turned = MadeFilm.copied(lying, "turned.mp4", "-display_rotation", "90");
    BufferedImage poster = drawn(turned, PREVIEW);
    assertThat(poster.getWidth()).isEqualTo(213);
    assertThat(poster.getHeight()).isEqualTo(320);
  }

  @Test
  void whatIsDamagedOrCutOffIsNotCounted() throws IOException {
    workshop = WorkshopTest.with(StillsMaker.fetched(Map.of()), folder);
    if (!StillsMaker.isHere()) {
      assertStaysClosed(examined(film()));
      return;
    }
    MadeFilm scene = MadeFilm.in(folder).scene(10, 2);
    Path sound = scene.as("sound.mkv", "-c:v", "mpeg4", "-g", "10");
    byte[] bytes = Files.readAllBytes(sound);
    assertNotCounted("cut.mkv", Arrays.copyOf(bytes, bytes.length / 2));
    byte[] film = Files.readAllBytes(scene.as("sound.mp4", "-c:v", "mpeg4", "-g", "10"));
    Arrays.fill(film, film.length / 4, film.length / 4 + 2000, (byte) 0x55);
    assertNotCounted("damaged.mp4", film);
    byte[] picture = Files.readAllBytes(scene.asAvif("sound.avif"));
    Arrays.fill(picture, picture.length / 2, picture.length, (byte) 0);
    assertNotCounted("damaged.avif", picture);
  }

  @Test
  void withoutTheProgramEverythingIsAsItWas() throws IOException {
    workshop = WorkshopTest.with(Map.of(), folder);
    assertStaysClosed(examined(film()));
    assertThat(drawn(film(), PREVIEW).getHeight()).isEqualTo(213);
  }

  @Test
  void aProgramThatHangsOrFailsOrIsMissingChangesNothing() throws IOException {
    workshop = WorkshopTest.with(Map.of(), folder);
    for (String program : List.of("exec sleep 100", "exit 1", "kill -9 $$", "echo nonsense")) {
      Path fake = Files.createTempDirectory(folder, "fake");
      for (String name : List.of("ffmpeg", "ffprobe")) {
        Path script = Files.writeString(fake.resolve(name), "#!/bin/sh\n" + program + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
      }
      assertChangesNothing(fake);
    }
    assertChangesNothing(folder.resolve("nowhere"));
  }

  @Test
  void aProgramMayNotTakeMoreMemoryThanItIsGiven() throws IOException {
    Map<String, String> little = Map.of("gatehouse.films.memory", "80M");
    workshop = WorkshopTest.with(StillsMaker.fetched(little), folder);
    assertStaysClosed(examined(film()));
  }

  private void assertChangesNothing(Path programs) throws IOException {
    Map<String, String> settings =
        Map.of(StillsMaker.FOLDER, programs.toString(), "gatehouse.films.time-limit", "PT1S");
    Workshop other = WorkshopTest.with(settings, folder);
    try {
      assertStaysClosed(examined(film(), other));
      assertThat(picture(other.draw(film(), PREVIEW)).getHeight()).isEqualTo(213);
    } finally {
      other.close();
    }
  }

  private void assertNotCounted(String name, byte[] file) throws IOException {
    Report report = examined(Files.write(folder.resolve(name), file));
    assertThat(report.faces()).as(name).isEmpty();
    assertThat(codes(report))
        .containsAnyOf(FindingCode.FACES_NOT_COUNTED, FindingCode.NOT_CLEANABLE);
  }

  /** Three people, made without the program. */
  private Path film() throws IOException {
    BufferedImage three = drawnOn(landscape(480, 320), 1, 3, 48);
    byte[] film = MovingJpegs.avi(List.of(landscape(480, 320), three, three, three));
    return Files.write(folder.resolve("film.avi"), film);
  }

  private static void assertStaysClosed(Report report) {
    assertThat(report.copy()).isPresent();
    assertThat(report.faces()).isEmpty();
    assertThat(codes(report)).contains(FindingCode.FACES_NOT_COUNTED);
  }

  private static List<FindingCode> codes(Report report) {
    return report.findings().stream().map(Finding::code).toList();
  }

  private static String message(Report report, FindingCode code) {
    return report.findings().stream()
        .filter(finding -> finding.code() == code)
        .map(Finding::message)
        .findAny()
        .orElseThrow();
  }

  private Report examined(Path file) {
    return examined(file, workshop);
  }

  private Report examined(Path file, Workshop workshop) {
    String name = file.getFileName().toString();
    Path target = folder.resolve("clean-" + name);
    return workshop.examine(file, Optional.of(name), Optional.empty(), target, Set.of());
  }

  private Path copy(Path file) {
    return folder.resolve("clean-" + file.getFileName());
  }

  private BufferedImage drawn(Path file, Drawing how) throws IOException {
    return picture(workshop.draw(file, how));
  }

  private static BufferedImage picture(Optional<Rendition> picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.orElseThrow().bytes()));
  }
}
