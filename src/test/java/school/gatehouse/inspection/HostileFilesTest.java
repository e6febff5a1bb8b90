package school.gatehouse.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.gatehouse.testsupport.PictureJpeg.aJpeg;
import static school.gatehouse.testsupport.PicturePng.aPng;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import school.gatehouse.testsupport.PicturePng;

@Timeout(60)
class HostileFilesTest {

  private final Inspection inspection = Inspection.withSafeLimits();

  @TempDir Path folder;

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertRefused(new byte[0], "empty");
  }

  @Test
  void aJpegCutAnywhereIsRefused() throws IOException {
    byte[] whole = aJpeg().withComment().bytes();
    for (int length = 3; length < whole.length; length += 7) {
      assertRefused(Arrays.copyOf(whole, length), "");
    }
  }

  @Test
  void aPngCutAnywhereIsRefused() throws IOException {
    byte[] whole = aPng().withText("Author", "somebody").bytes();
    for (int length = 8; length < whole.length; length += 7) {
      assertRefused(Arrays.copyOf(whole, length), "");
    }
  }

  @Test
  void tooManyPixelsAreRefusedWithoutDecoding() throws IOException {
    assertRefused(PicturePng.claiming(50_000, 50_000), "pixels");
    byte[] jpeg = aJpeg().bytes();
    ByteBuffer.wrap(jpeg).putInt(find(jpeg, 0xFFC0) + 5, 0xFFFF_FFFF);
    assertRefused(jpeg, "pixels");
  }

  @Test
  void aTextThatUnpacksToGigabytesIsRefused() throws IOException {
    byte[] bomb = PicturePng.packed(new byte[64 << 20]);
    byte[] start = "Comment\0\0".getBytes(StandardCharsets.US_ASCII);
    byte[] data = ByteBuffer.allocate(start.length + bomb.length).put(start).put(bomb).array();
    assertRefused(aPng().withChunk("zTXt", data).bytes(), "checked safely");
  }

  @Test
  void pixelsThatUnpackToMoreThanThePictureAreRefused() throws IOException {
    byte[] start = Arrays.copyOf(PicturePng.claiming(4, 4), 8 + 25);
    byte[] pixels = PicturePng.chunk("IDAT", PicturePng.packed(new byte[4 * 13 + 1]));
    byte[] end = PicturePng.chunk("IEND", new byte[0]);
    assertRefused(joined(joined(start, pixels), end), "damaged");
  }

  @Test
  void anExtensionThatClaimsGigabytesIsRefused() throws IOException {
    byte[] claim = ByteBuffer.allocate(75).putInt(35 + 32, Integer.MAX_VALUE).array();
    byte[] name = "http://ns.adobe.com/xmp/extension/\0".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(name, 0, claim, 0, name.length);
    assertRefused(aJpeg().withSegment(0xE1, claim).bytes(), "checked safely");
  }

  @Test
  void aWrongChecksumIsRefused() throws IOException {
    byte[] png = aPng().bytes();
    png[png.length - 30] ^= 1;
    assertRefused(png, "damaged");
  }

  @Test
  void aChunkThatClaimsThreeHundredMegabytesIsRefused() throws IOException {
    byte[] png = aPng().bytes();
    ByteBuffer.wrap(png).putInt(8 + 25, 300 << 20);
    assertRefused(png, "too early");
  }

  @Test
  void moreMetadataThanCanBeCheckedIsRefused() throws IOException {
    var jpeg = aJpeg();
    for (int i = 0; i < 140; i++) {
      jpeg.withSegment(0xE1, new byte[65_000]);
    }
    assertRefused(jpeg.bytes(), "checked safely");
  }

  @Test
  void aTableWithBytesBehindItsEndIsRefused() throws IOException {
    assertRefused(aJpeg().withSegment(0xDB, new byte[65 + 9]).bytes(), "damaged");
    assertRefused(aJpeg().withSegment(0xDD, new byte[20]).bytes(), "damaged");
  }

  @Test
  void aFileLargerThanAllowedIsRefusedUnread() throws IOException {
    Path file = Files.write(folder.resolve("large"), aJpeg().bytes());
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength((200L << 20) + 1);
    }
    Inspected inspected = inspection.look(file, Optional.empty(), Optional.empty());
    assertThat(inspected.findings())
        .extracting(Finding::message)
        .contains("The file is too large.");
  }

  @Test
  void aClockEndsTheReading() {
    CountDownLatch never = new CountDownLatch(1);
    TimeLimit limit = new TimeLimit(Duration.ofMillis(20));
    assertThatThrownBy(() -> limit.run(() -> waited(never))).isInstanceOf(TimeoutException.class);
  }

  private static boolean waited(CountDownLatch latch) throws InterruptedException {
    latch.await();
    return true;
  }

  @Test
  void xmpCannotReadFilesOfThisMachine() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "SECRET-OF-THE-MACHINE");
    String xmp =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
            + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description"
            + " rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<dc:source>&e;</dc:source></rdf:Description></rdf:RDF></x:xmpmeta>";
    Inspected inspected = look(aJpeg().withXmp(xmp.getBytes(StandardCharsets.UTF_8)).bytes());
    assertThat(inspected.personalValues()).noneMatch(value -> value.contains("SECRET"));
  }

  @Test
  void deeplyNestedXmpHasAnAnswer() throws IOException {
    String deep = "<a>".repeat(16_000);
    assertThat(look(aJpeg().withXmp(deep.getBytes(StandardCharsets.UTF_8)).bytes())).isNotNull();
  }

  @Test
  void anArchiveBehindAPictureIsReported() throws IOException {
    byte[] zip = "PK\u0003\u0004 an archive".getBytes(StandardCharsets.US_ASCII);
    Inspected inspected = look(aJpeg().withTrailer(zip).bytes());
    assertThat(inspected.has(FindingCode.TRAILING_DATA)).isTrue();
    assertThat(inspected.findings().get(0).message()).startsWith(zip.length + " bytes");
  }

  private void assertRefused(byte[] bytes, String word) throws IOException {
    Inspected inspected = look(bytes);
    assertThat(inspected.findings()).extracting(Finding::code).contains(FindingCode.NOT_CLEANABLE);
    assertThat(inspected.findings().get(0).message()).contains(word);
  }

  private Inspected look(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("upload"), bytes);
    return inspection.look(file, Optional.empty(), Optional.empty());
  }

  private static int find(byte[] bytes, int marker) {
    for (int i = 0; i < bytes.length - 1; i++) {
      if ((ByteBuffer.wrap(bytes).getShort(i) & 0xFFFF) == marker) {
        return i;
      }
    }
    throw new AssertionError("no such marker");
  }

  private static byte[] joined(byte[] start, byte[] rest) {
    return ByteBuffer.allocate(start.length + rest.length).put(start).put(rest).array();
  }
}
