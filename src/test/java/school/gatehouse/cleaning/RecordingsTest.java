package school.gatehouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import school.gatehouse.inspection.FileType;
import school.gatehouse.inspection.Finding;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.inspection.Inspection;

class RecordingsTest {

  private final Cleaning cleaning = Cleaning.withSafeLimits(Inspection.withSafeLimits());

  @TempDir Path folder;

  static Stream<Arguments> everyKind() {
    return Stream.of(
        Arguments.of(FileType.WEBM, FilmFiles.webm(), List.of(FilmFiles.PICTURE, FilmFiles.SOUND)),
        Arguments.of(FileType.WEBM, FilmFiles.live(), List.of(FilmFiles.PICTURE, FilmFiles.SOUND)),
        Arguments.of(FileType.MKV, FilmFiles.matroska(), List.of(FilmFiles.PICTURE)),
        Arguments.of(FileType.AVI, RiffFiles.avi(), List.of(FilmFiles.PICTURE, FilmFiles.SOUND)),
        Arguments.of(FileType.WAV, SoundFiles.wav(), List.of(SoundFiles.SAMPLES)),
        Arguments.of(FileType.WAV, SoundFiles.longWav(), List.of(SoundFiles.SAMPLES)),
        Arguments.of(FileType.FLAC, SoundFiles.flac(), List.of(SoundFiles.sound())),
        Arguments.of(FileType.MP3, SoundFiles.mp3(), List.of(SoundFiles.frames(5))));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void loseEveryDetailAndKeepEverySample(FileType type, byte[] file, List<byte[]> samples)
      throws Exception {
    Examined examined = examine(file);
    assertThat(examined.inspected().type()).isEqualTo(type);
    assertThat(examined.copy()).isPresent();
    for (Charset encoding :
        List.of(
            StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(new String(clean(), encoding)).doesNotContain("Marker", "arker");
    }
    for (byte[] each : samples) {
      assertThat(latin(clean())).contains(latin(each));
    }
    assertThat(codes(examined)).contains(FindingCode.OWNER, FindingCode.CAPTION);
    assertThat(examined.copy().orElseThrow().removed()).noneMatch(name -> name.contains("Marker"));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void areTheSameWhenCleanedAgain(FileType type, byte[] file, List<byte[]> samples)
      throws Exception {
    examine(file);
    byte[] once = clean();
    Examined again = examine(once);
    assertThat(clean()).isEqualTo(once);
    assertThat(again.inspected().findings()).isEmpty();
    assertThat(again.copy().orElseThrow().removed()).isEmpty();
  }

  @Test
  void stayAsLongAsTheyWereWherePlacesAreWrittenDown() throws Exception {
    for (byte[] file : List.of(FilmFiles.webm(), FilmFiles.matroska(), RiffFiles.avi())) {
      examine(file);
      assertThat(clean()).hasSameSizeAs(file);
    }
  }

  @Test
  void tellWhereWhenAndWhoAndWhatLiesInside() throws Exception {
    assertThat(codes(examine(FilmFiles.webm())))
        .contains(
            FindingCode.LOCATION,
            FindingCode.CREATION_TIME,
            FindingCode.EMBEDDED_THUMBNAIL,
            FindingCode.DEVICE_SERIAL,
            FindingCode.HIDDEN_CONTENT);
    assertThat(codes(examine(SoundFiles.mp3())))
        .contains(FindingCode.LOCATION, FindingCode.EMBEDDED_THUMBNAIL, FindingCode.DEVICE_SERIAL);
    assertThat(codes(examine(SoundFiles.flac()))).contains(FindingCode.EMBEDDED_THUMBNAIL);
    assertThat(codes(examine(RiffFiles.avi())))
        .contains(FindingCode.CREATION_TIME, FindingCode.HIDDEN_CONTENT);
  }

  @Test
  void lockedFilmsAreRefused() throws Exception {
    assertThat(refusal(FilmFiles.locked())).contains("locked");
  }

  @Test
  void soundBehindATagIsKnownByItself() throws Exception {
    byte[] tagged = FilmFiles.join(SoundFiles.id3(), SoundFiles.flac(), old());
    assertThat(examine(tagged).inspected().type()).isEqualTo(FileType.FLAC);
    assertThat(latin(clean())).startsWith("fLaC").endsWith(latin(SoundFiles.sound()));
  }

  @Test
  void nothingMayStandBehindTheLastFrameOfFlac() throws Exception {
    byte[] more =
        FilmFiles.join(SoundFiles.flac(), "a zip or a letter".getBytes(StandardCharsets.US_ASCII));
    assertThat(refusal(more)).contains("behind the sound");
    byte[] less = Arrays.copyOf(SoundFiles.flac(), SoundFiles.flac().length - 3);
    assertThat(refusal(less)).contains("too early");
  }

  @Test
  void aFrameThatWasCutOffGoesAndTheOthersStay() throws Exception {
    byte[] whole = SoundFiles.frames(6);
    examine(Arrays.copyOf(whole, whole.length - 100));
    assertThat(clean()).isEqualTo(Arrays.copyOf(whole, 5 * whole.length / 6));
  }

  @Test
  void anEncodersNameStaysOnlyIfEverybodyHasIt() throws Exception {
    byte[] known = FilmFiles.join(SoundFiles.headerFrame("LAME3.100"), SoundFiles.frames(2));
    assertThat(examine(known).copy().orElseThrow().removed()).isEmpty();
    byte[] own = FilmFiles.join(SoundFiles.headerFrame("EmmaMarkr"), SoundFiles.frames(2));
    examine(own);
    assertThat(latin(clean())).doesNotContain("EmmaMarkr").endsWith(latin(SoundFiles.frames(2)));
    assertThat(clean()).hasSameSizeAs(own);
  }

  @Test
  void soundWithoutALengthEndsWithTheFile() throws Exception {
    byte[] wav = SoundFiles.wav();
    int data = latin(wav).indexOf("data");
    byte[] open = Arrays.copyOf(wav, data + 8 + SoundFiles.SAMPLES.length);
    Arrays.fill(open, data + 4, data + 8, (byte) 0xFF);
    assertThat(examine(open).copy()).isPresent();
    assertThat(latin(clean())).endsWith(latin(SoundFiles.SAMPLES)).doesNotContain("Marker");
  }

  private static byte[] old() {
    return Arrays.copyOf("TAGTitle by Marker".getBytes(StandardCharsets.US_ASCII), 128);
  }

  private String refusal(byte[] file) throws IOException {
    Examined examined = examine(file);
    assertThat(examined.copy()).isEmpty();
    assertThat(folder.resolve("target")).doesNotExist();
    return examined.inspected().findings().stream()
        .filter(finding -> finding.code() == FindingCode.NOT_CLEANABLE)
        .map(Finding::message)
        .findFirst()
        .orElseThrow();
  }

  private Examined examine(byte[] file) throws IOException {
    Path original = Files.write(folder.resolve("original"), file);
    Path target = folder.resolve("target");
    return cleaning.examine(original, Optional.empty(), Optional.empty(), target, Set.of("Marker"));
  }

  private byte[] clean() throws IOException {
    return Files.readAllBytes(folder.resolve("target"));
  }

  private static List<FindingCode> codes(Examined examined) {
    return examined.inspected().findings().stream().map(Finding::code).toList();
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
