package school.gatehouse.media.stills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainPictureTest {

  @TempDir Path folder;

  @Test
  void tilesAndACutAreEachFollowedButNotTogether() throws IOException {
    assertThat(isPlain(box("ftyp", "heic"), box("meta", "grid irot imir"))).isTrue();
    assertThat(isPlain(box("ftyp", "heic"), box("meta", "hvc1 clap"))).isTrue();
    assertThat(isPlain(box("ftyp", "heic"), box("meta", "grid clap"))).isFalse();
    assertThat(isPlain(box("mdat", "much"), long64("meta", "grid clap"))).isFalse();
  }

  @Test
  void whatIsDerivedOrMovesOrIsNoPictureIsNotPlain() throws IOException {
    assertThat(isPlain(box("ftyp", "heic"), box("meta", "hvc1 iden"))).isFalse();
    assertThat(isPlain(box("ftyp", "heic"), box("meta", "hvc1 iovl"))).isFalse();
    assertThat(isPlain(box("meta", "av01"), box("moov", "trak"))).isFalse();
    assertThat(isPlain(box("meta", "av01"), box("meta", "av01"))).isFalse();
    assertThat(isPlain(box("mdat", "enough bytes"))).isFalse();
    assertThat(isPlain(new byte[40])).isFalse();
    assertThat(isPlain(new byte[] {0, 0, 1, 0, 'm', 'e', 't', 'a', 1, 2, 3, 4, 5, 6, 7, 8}))
        .as("cut off")
        .isFalse();
    assertThat(PlainPicture.isIn(folder.resolve("nothing"))).isFalse();
  }

  private boolean isPlain(byte[]... boxes) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] box : boxes) {
      all.writeBytes(box);
    }
    return PlainPicture.isIn(Files.write(folder.resolve("picture"), all.toByteArray()));
  }

  private static byte[] box(String name, String content) {
    byte[] words = (name + content + "........").getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(words.length + 4).putInt(words.length + 4).put(words).array();
  }

  private static byte[] long64(String name, String content) {
    byte[] words = content.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(words.length + 16)
        .putInt(1)
        .put(name.getBytes(StandardCharsets.US_ASCII))
        .putLong(words.length + 16)
        .put(words)
        .array();
  }
}
