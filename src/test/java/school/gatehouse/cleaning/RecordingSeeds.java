package school.gatehouse.cleaning;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Made recordings, pages and drawings as starting points for a hunt. */
public final class RecordingSeeds {

  private RecordingSeeds() {}

  public static List<byte[]> matroska() {
    return List.of(FilmFiles.webm(), FilmFiles.live(), FilmFiles.matroska(), FilmFiles.locked());
  }

  public static List<byte[]> riff() {
    return List.of(RiffFiles.avi(), SoundFiles.wav(), SoundFiles.longWav());
  }

  public static List<byte[]> mp3() {
    return List.of(SoundFiles.mp3(), SoundFiles.frames(4));
  }

  public static List<byte[]> flac() {
    return List.of(SoundFiles.flac());
  }

  public static List<byte[]> html() {
    return List.of(utf8(TextsTest.PAGE));
  }

  public static List<byte[]> svg() {
    return List.of(utf8(TextsTest.DRAWING));
  }

  public static List<byte[]> text() {
    return List.of(
        utf8("We went to the mill.\nIt rained.\n"),
        "\uFEFFWe went to the mill, \u00E9t\u00E9.".getBytes(StandardCharsets.UTF_16LE),
        "caf\u00E9, 5 \u00A3".getBytes(StandardCharsets.ISO_8859_1));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
