package school.gatehouse.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileBytesTest {

  @TempDir Path folder;

  @Test
  void aByteIsFoundWhereAPlainLoopFindsIt() {
    Random random = new Random(3);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = new byte[random.nextInt(40)];
      // neighbours of the wanted value are what a trick with eight bytes at once gets wrong
      byte[] letters = {(byte) 0xFF, (byte) 0xFE, 0, 1, (byte) 0x7F, (byte) 0x80};
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = letters[random.nextInt(letters.length)];
      }
      int wanted = letters[random.nextInt(letters.length)] & 0xFF;
      int from = random.nextInt(bytes.length + 1);
      int end = from + random.nextInt(bytes.length - from + 1);
      int plain = from;
      while (plain < end && bytes[plain] != (byte) wanted) {
        plain++;
      }
      assertThat(NextByte.in(bytes, wanted, from, end)).isEqualTo(plain);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 9_000, 65_536, 262_144, 262_145, 400_000})
  void smallAndLargeFilesAndMemoryReadTheSame(int size) throws Exception {
    byte[] all = new byte[size];
    Random random = new Random(size);
    random.nextBytes(all);
    Path file = Files.write(folder.resolve("file"), all);
    try (FileBytes onDisk = new FileBytes(file);
        FileBytes inMemory = new FileBytes(all)) {
      for (int round = 0; round < 200; round++) {
        int from = random.nextInt(size);
        int length = random.nextInt(size - from + 1);
        byte[] expected = Arrays.copyOfRange(all, from, from + length);
        for (FileBytes each : new FileBytes[] {onDisk, inMemory}) {
          assertThat(each.at(from)).isEqualTo(all[from] & 0xFF);
          assertThat(each.next(all[size - 1] & 0xFF, from))
              .isEqualTo(NextByte.in(all, all[size - 1], from, size));
          assertThat(each.read(from, length)).isEqualTo(expected);
          assertThat(copied(each, from, length)).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void nothingIsReadBehindTheEnd() throws Exception {
    byte[] all = new byte[100];
    Path file = Files.write(folder.resolve("file"), all);
    try (FileBytes onDisk = new FileBytes(file);
        FileBytes inMemory = new FileBytes(all)) {
      for (FileBytes each : new FileBytes[] {onDisk, inMemory}) {
        assertThatThrownBy(() -> each.at(100)).isInstanceOf(Damaged.class);
        assertThatThrownBy(() -> each.next(0xFF, 0)).isInstanceOf(Damaged.class);
        assertThatThrownBy(() -> each.read(99, 2)).isInstanceOf(Damaged.class);
        assertThatThrownBy(() -> copied(each, 99, 2)).isInstanceOf(Damaged.class);
      }
    }
  }

  private static byte[] copied(FileBytes file, long from, long length) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.copy(from, length, out);
    return out.toByteArray();
  }
}
