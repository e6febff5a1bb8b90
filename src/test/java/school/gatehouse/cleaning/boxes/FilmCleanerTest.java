package school.gatehouse.cleaning.boxes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.gatehouse.cleaning.boxes.FilmMaker.aFilm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import school.gatehouse.cleaning.Cleaning;
import school.gatehouse.cleaning.Examined;
import school.gatehouse.cleaning.NotCleanable;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.Finding;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.inspection.Inspection;

class FilmCleanerTest {

  private final Inspection inspection = Inspection.withSafeLimits();
  private final Cleaning cleaning = Cleaning.withSafeLimits(inspection);

  @TempDir Path folder;

  static Stream<byte[]> films() {
    return Stream.of(
        aFilm().bytes(),
        aFilm().withWideOffsets().bytes(),
        aFilm().withHalfSizes().bytes(),
        aFilm().withTheMovieFirst().bytes(),
        aFilm().old().bytes(),
        aFilm().endless().bytes(),
        FragmentedFilm.withBaseInTheFragment(),
        FragmentedFilm.withBaseInTheFile(),
        FragmentedFilm.withBaseBehindTheTrackBefore());
  }

  @ParameterizedTest
  @MethodSource("films")
  void losesEveryWordAndNoSample(byte[] film) throws Exception {
    byte[] clean = clean(film);
    assertThat(clean).hasSameSizeAs(film);
    for (var encoding : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE)) {
      assertThat(new String(clean, encoding)).doesNotContain("Marker");
      assertThat(new String(Arrays.copyOfRange(clean, 1, clean.length), encoding))
          .doesNotContain("Marker");
    }
    assertThat(at(clean, FilmMaker.PICTURES)).isPositive().isEqualTo(at(film, FilmMaker.PICTURES));
    assertThat(at(clean, FilmMaker.SOUND)).isPositive().isEqualTo(at(film, FilmMaker.SOUND));
  }

  @ParameterizedTest
  @MethodSource("films")
  void isTheSameWhenCleanedTwice(byte[] film) throws Exception {
    byte[] once = clean(film);
    assertThat(clean(once)).isEqualTo(once);
    assertThat(examined(once).inspected().findings()).isEmpty();
  }

  @Test
  void saysWhatItFound() throws Exception {
    Examined examined = examined(aFilm().bytes());
    assertThat(examined.inspected().findings())
        .extracting(Finding::code)
        .contains(
            FindingCode.LOCATION,
            FindingCode.DEVICE,
            FindingCode.CREATION_TIME,
            FindingCode.OWNER,
            FindingCode.CAPTION,
            FindingCode.EMBEDDED_THUMBNAIL,
            FindingCode.TRAILING_DATA);
    assertThat(examined.inspected().personalValues())
        .contains(
            "+51.5074-000.1278/", "Place Marker", "Wide Marker", "Model Marker", "Xmp Marker");
    assertThat(examined.inspected().device().model()).contains("Model Marker");
    assertThat(examined.inspected().width()).isEqualTo(320);
    assertThat(examined.inspected().orientation()).isEqualTo(6);
  }

  @Test
  void namesWhatItRemovedWithoutAnyWordOfTheFile() throws Exception {
    assertThat(examined(aFilm().bytes()).copy().orElseThrow().removed())
        .contains("udta", "meta", "uuid", "times", "handler name", "text track", "data track")
        .contains("compressor name", "data reference", "bytes that nothing uses", "free space")
        .noneMatch(name -> name.contains("Marker") || name.contains("zqzq"));
  }

  @Test
  void keepsEditsColoursAndHowTheDecoderIsSetUp() throws Exception {
    String clean = new String(clean(aFilm().bytes()), StandardCharsets.ISO_8859_1);
    assertThat(clean)
        .contains("elst", "avcC", "pasp", "esds", "roll")
        .doesNotContain("zqzq", "xxxx");
  }

  @Test
  void refusesLockedAndCompressedFilms() {
    assertRefused(replaced(aFilm().bytes(), "avc1", "encv"), "locked");
    assertRefused(replaced(aFilm().bytes(), "iods", "cmov"), "rare form");
    assertRefused(replaced(aFilm().bytes(), "pasp", "sinf"), "locked");
  }

  @Test
  void refusesWhatTwoPlayersWouldReadInTwoWays() {
    assertRefused(replaced(aFilm().bytes(), "sgpd", "stco"), "damaged");
    assertRefused(replaced(aFilm().bytes(), "smhd", "stbl"), "damaged");
  }

  @Test
  void refusesAFilmThatWasNotCopiedCompletely() {
    byte[] film = aFilm().withTheMovieFirst().bytes();
    assertRefused(Arrays.copyOf(film, film.length - 800), "ends too early");
    assertRefused(Arrays.copyOf(film, 100), "ends too early");
  }

  @Test
  void refusesSamplesOutsideTheMediaData() {
    assertRefused(replaced(aFilm().withTheMovieFirst().bytes(), "mdat", "free"), "rare form");
  }

  private void assertRefused(byte[] film, String reason) {
    assertThatThrownBy(() -> clean(film))
        .isInstanceOf(NotCleanable.class)
        .hasMessageContaining(reason);
  }

  private byte[] clean(byte[] film) throws IOException {
    Path original = Files.write(folder.resolve("original"), film);
    Path target = folder.resolve("target");
    cleaning.clean(
        original,
        inspection.look(original, Optional.empty(), Optional.empty()),
        target,
        Set.of("Marker"));
    return Files.readAllBytes(target);
  }

  private Examined examined(byte[] film) throws IOException, Damaged {
    Path original = Files.write(folder.resolve("original"), film);
    return cleaning.examine(
        original, Optional.of("film.mp4"), Optional.empty(), folder.resolve("target"), Set.of());
  }

  static byte[] replaced(byte[] file, String type, String by) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    assertThat(text).contains(type);
    return text.replaceFirst(type, by).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static int at(byte[] file, byte[] part) {
    return new String(file, StandardCharsets.ISO_8859_1)
        .indexOf(new String(part, StandardCharsets.ISO_8859_1));
  }
}
