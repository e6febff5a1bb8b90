package school.gatehouse.media.stills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamsTest {

  private static final String VIDEO = "{\"codec_type\":\"video\"}";
  private static final String FILM = "{\"codec_type\":\"video\",\"duration\":\"4.5\"}";
  private static final String TILES = "{\"type\":\"Tile Grid\"}";

  @TempDir Path folder;

  @Test
  void theFilmsLengthCountsNotThatOfItsSound() throws IOException {
    String sound = "{\"codec_type\":\"audio\",\"duration\":\"9\"}";
    assertThat(said(sound + "," + FILM, "", "\"9.0\"").seconds()).isEqualTo(OptionalDouble.of(4.5));
    assertThat(said(VIDEO, "", "\"7.0\"").seconds()).isEqualTo(OptionalDouble.of(7));
    assertThat(said(VIDEO, "", "\"0.0\"").seconds()).isEmpty();
    assertThat(said(VIDEO, "", "\"1e99\"").seconds()).isEmpty();
  }

  @Test
  void aPictureIsOneStreamOrOneGroupOfTiles() throws IOException {
    assertThat(said(VIDEO, "", "\"\"").onePicture()).isTrue();
    assertThat(said(VIDEO + "," + VIDEO, "", "\"\"").onePicture()).isFalse();
    assertThat(said(VIDEO + "," + VIDEO, TILES, "\"\"").onePicture()).isTrue();
    assertThat(said(VIDEO, TILES + "," + TILES, "\"\"").onePicture()).isFalse();
    assertThat(said(VIDEO, "{\"type\":\"Other\"}", "\"\"").onePicture()).isFalse();
    assertThat(said(FILM, "", "\"\"").onePicture()).as("moves").isFalse();
    assertThat(said("", "", "\"\"").onePicture()).isFalse();
  }

  @Test
  void nonsenseSaysNothing() throws IOException {
    assertThat(Streams.printed(folder.resolve("nothing"))).isEmpty();
    assertThat(Streams.printed(Files.writeString(folder.resolve("a"), "{\"str"))).isEmpty();
    Path wrong = Files.writeString(folder.resolve("b"), "{\"format\":{\"duration\":\"long\"}}");
    assertThat(Streams.printed(wrong)).isEmpty();
    Path much = Files.writeString(folder.resolve("c"), "[" + " ".repeat(2 << 20) + "]");
    assertThat(Streams.printed(much)).isEmpty();
  }

  private Streams said(String streams, String groups, String length) throws IOException {
    String json =
        "{\"streams\":[%s],\"stream_groups\":[%s],\"format\":{\"duration\":%s}}"
            .formatted(streams, groups, length);
    return Streams.printed(Files.writeString(folder.resolve("said"), json)).orElseThrow();
  }
}
