package school.gatehouse.cleaning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import school.gatehouse.testsupport.PictureJpeg;
import school.gatehouse.testsupport.PictureWords;

/** Makes small films that carry every kind of detail; what they show is noise. */
final class FilmFiles {

  static final byte[] PICTURE = noise(1, 900);
  static final byte[] SOUND = noise(2, 300);

  private static final int UNSIZED = -1;

  private FilmFiles() {}

  static byte[] noise(int seed, int length) {
    byte[] bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  static byte[] webm() {
    return join(header("webm"), element(0x18538067, segment(true)));
  }

  /** As a browser records: no lengths, no index. */
  static byte[] live() {
    byte[] cluster = cluster();
    return join(
        header("webm"),
        open(0x18538067),
        info(),
        tracks(""),
        open(0x1F43B675),
        cluster,
        open(0x1F43B675),
        cluster,
        tags());
  }

  static byte[] locked() {
    byte[] encryption = element(0x6D80, element(0x6240, element(0x5035, number(0x47E1, 5))));
    byte[] track = element(0xAE, number(0xD7, 1), number(0x83, 1), encryption);
    return join(header("matroska"), element(0x18538067, element(0x1654AE6B, track)));
  }

  static byte[] matroska() {
    return join(
        header("matroska"),
        element(0x18538067, segment(false)),
        element(0x1254C367, text(0x4487, PictureWords.OWNER)));
  }

  private static byte[] segment(boolean isWeb) {
    byte[] entry = element(0x4DBB, element(0x53AB, id(0x1254C367)), number(0x53AC, 77));
    return join(
        element(0x114D9B74, entry),
        info(),
        tracks(isWeb ? "" : "S_TEXT/UTF8"),
        element(0x1F43B675, cluster()),
        element(0x1C53BB6B, cue(1), cue(3)),
        element(
            0x1043A770,
            element(0x45B9, element(0xB6, element(0x80, text(0x85, "Chapter Marker One"))))),
        element(
            0x1941A469,
            element(
                0x61A7,
                text(0x466E, PictureWords.PERSON + ".jpg"),
                text(0x4660, "image/jpeg"),
                element(0x465C, PictureJpeg.aTalkativeJpeg(1).bytes()))),
        tags(),
        text(0xA4, "a state out of place by Marker"),
        text(0x7E57, "an unknown Marker-Element"),
        element(0xEC, "padding with a Marker-Text".getBytes(UTF_8)));
  }

  private static byte[] info() {
    return element(
        0x1549A966,
        element(0xBF, new byte[] {1, 2, 3, 4}),
        number(0x2AD7B1, 1_000_000),
        text(0x7BA9, PictureWords.CAPTION),
        text(0x7384, "Marker holiday.mkv"),
        text(0x4D80, "Marker Muxer of Ottilie"),
        text(0x5741, "Marker Writer of Ottilie"),
        element(0x4461, ByteBuffer.allocate(8).putLong(700_000_000_000_000_000L).array()),
        element(0x73A4, noise(3, 16)));
  }

  private static byte[] tracks(String third) {
    byte[] video = element(0xE0, number(0xB0, 160), number(0xBA, 120));
    byte[] first =
        element(
            0xAE,
            number(0xD7, 1),
            number(0x83, 1),
            text(0x86, "V_VP8"),
            text(0x536E, PictureWords.KEYWORD),
            video);
    byte[] second =
        element(
            0xAE,
            number(0xD7, 2),
            number(0x83, 2),
            element(0x63A2, vorbis()),
            text(0x86, "A_VORBIS"),
            text(0x22B59C, "eng"));
    byte[] words =
        element(
            0xAE,
            number(0xD7, 3),
            number(0x83, 17),
            element(0x63A2, "Marker-Style".getBytes(UTF_8)),
            text(0x86, third));
    return third.isEmpty()
        ? element(0x1654AE6B, first, second)
        : element(0x1654AE6B, first, second, words);
  }

  private static byte[] vorbis() {
    byte[] first = noise(4, 30);
    byte[] vendor = "Marker Vendor".getBytes(UTF_8);
    byte[] comment = ("ARTIST=" + PictureWords.ARTIST).getBytes(UTF_8);
    byte[] second =
        join(
            "\3vorbis".getBytes(ISO_8859_1),
            RiffFiles.little(vendor.length),
            vendor,
            RiffFiles.little(1),
            RiffFiles.little(comment.length),
            comment,
            new byte[] {1});
    return join(new byte[] {2, 30, (byte) second.length}, first, second, noise(5, 80));
  }

  private static byte[] cluster() {
    return join(
        number(0xE7, 0),
        element(0xA3, new byte[] {(byte) 0x81, 0, 0, 0}, PICTURE),
        element(0xA0, element(0xA1, new byte[] {(byte) 0x82, 0, 0, 0}, SOUND)),
        element(
            0xA3, new byte[] {(byte) 0x83, 0, 0, 0}, "Subtitle about Emma Marker".getBytes(UTF_8)));
  }

  private static byte[] cue(int track) {
    return element(0xBB, number(0xB3, 0), element(0xB7, number(0xF7, track), number(0xF1, 99)));
  }

  private static byte[] tags() {
    return element(
        0x1254C367,
        element(
            0x7373,
            element(0x67C8, text(0x45A3, "ARTIST"), text(0x4487, PictureWords.ARTIST)),
            element(0x67C8, text(0x45A3, "LOCATION"), text(0x4487, "Marker-Town +51.5-000.1/"))));
  }

  private static byte[] header(String type) {
    return element(
        0x1A45DFA3, number(0x4286, 1), number(0x42F2, 4), number(0x42F3, 8), text(0x4282, type));
  }

  private static byte[] open(int id) {
    return join(id(id), size(UNSIZED));
  }

  private static byte[] number(int id, long value) {
    return element(id, ByteBuffer.allocate(4).putInt((int) value).array());
  }

  private static byte[] text(int id, String text) {
    return element(id, text.getBytes(UTF_8));
  }

  private static byte[] element(int id, byte[]... content) {
    byte[] all = join(content);
    return join(id(id), size(all.length), all);
  }

  private static byte[] size(int length) {
    return ByteBuffer.allocate(8)
        .putLong(length < 0 ? 0x01FFFFFFFFFFFFFFL : (1L << 56) | length)
        .array();
  }

  private static byte[] id(int id) {
    byte[] four = ByteBuffer.allocate(4).putInt(id).array();
    int skip = Integer.numberOfLeadingZeros(id) / 8;
    return Arrays.copyOfRange(four, skip, 4);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
