package school.gatehouse.cleaning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static school.gatehouse.cleaning.FilmFiles.join;
import static school.gatehouse.cleaning.FilmFiles.noise;
import static school.gatehouse.cleaning.RiffFiles.chunk;
import static school.gatehouse.cleaning.RiffFiles.little;

import java.nio.ByteBuffer;
import java.util.Arrays;
import school.gatehouse.testsupport.PictureJpeg;
import school.gatehouse.testsupport.PictureWords;

/** Makes small sound recordings that carry every kind of detail; they sound like noise. */
final class SoundFiles {

  static final byte[] SAMPLES = noise(11, 801);

  private static final int FRAME = 417;

  private SoundFiles() {}

  static byte[] wav() {
    byte[] broadcast = Arrays.copyOf("Description by Marker".getBytes(UTF_8), 602);
    return RiffFiles.riff(
        "WAVE",
        format(),
        chunk("bext", broadcast),
        RiffFiles.info("LIST"),
        chunk("data", SAMPLES),
        chunk("id3 ", id3()),
        chunk("iXML", "<NOTE>Marker-Note</NOTE>".getBytes(UTF_8)),
        chunk("cue ", new byte[] {1, 2, 3}));
  }

  static byte[] longWav() {
    byte[] lengths =
        join(little(999), little(0), little(801), little(0), little(0), little(0), little(0));
    byte[] data = join("data".getBytes(ISO_8859_1), little(-1), SAMPLES, new byte[1]);
    byte[] body =
        join(
            "WAVE".getBytes(ISO_8859_1),
            chunk("ds64", lengths),
            format(),
            data,
            RiffFiles.info("LIST"));
    return join("RF64".getBytes(ISO_8859_1), little(-1), body);
  }

  private static byte[] format() {
    return chunk("fmt ", new byte[] {1, 0, 1, 0, 64, 31, 0, 0, 64, 31, 0, 0, 1, 0, 8, 0});
  }

  static byte[] mp3() {
    byte[] old = Arrays.copyOf(("TAG" + PictureWords.COMMENT).getBytes(UTF_8), 128);
    byte[] lyrics =
        "LYRICSBEGINEmma Marker sings000038LYRICS200".replace("38", "28").getBytes(UTF_8);
    return join(
        id3(),
        ape(),
        headerFrame("LAME3.100"),
        frames(8),
        "garbage by Marker".getBytes(UTF_8),
        frames(5),
        ape(),
        lyrics,
        old);
  }

  static byte[] frames(int count) {
    byte[] all = new byte[0];
    for (int i = 0; i < count; i++) {
      byte[] frame = noise(20 + i, FRAME);
      for (int at = 0; at < FRAME; at++) {
        frame[at] &= 0x7F;
      }
      frame[0] = (byte) 0xFF;
      frame[1] = (byte) 0xFB;
      frame[2] = (byte) 0x90;
      all = join(all, frame);
    }
    return all;
  }

  /** The frame that tells players how long it is; it sounds like nothing. */
  static byte[] headerFrame(String program) {
    byte[] start = {(byte) 0xFF, (byte) 0xFB, (byte) 0x90, 0};
    byte[] numbers = join("Xing".getBytes(ISO_8859_1), new byte[] {0, 0, 0, 15}, new byte[112]);
    byte[] frame = join(start, new byte[32], numbers, program.getBytes(ISO_8859_1), noise(30, 27));
    return Arrays.copyOf(frame, FRAME);
  }

  static byte[] id3() {
    byte[] latin = {0};
    byte[] wide = {1};
    byte[] picture =
        join(
            "\0image/jpeg\0\3about Marker\0".getBytes(ISO_8859_1),
            PictureJpeg.aTalkativeJpeg(1).bytes());
    byte[] frames =
        join(
            frame("TIT2", latin, "Title Marker".getBytes(UTF_8)),
            frame("TPE1", wide, PictureWords.ARTIST.getBytes(UTF_16)),
            frame("USLT", latin, "eng\0Lyrics about Marker".getBytes(UTF_8)),
            frame("TXXX", latin, "location\0Marker-Town".getBytes(UTF_8)),
            frame("APIC", picture),
            frame("PRIV", "XMP\0<x:xmpmeta xmlns:x='adobe:ns:meta/'/>".getBytes(UTF_8)),
            frame(
                "CHAP",
                "one\0".getBytes(UTF_8),
                new byte[16],
                frame("TIT2", latin, "Chapter Marker".getBytes(UTF_8))),
            new byte[20]);
    int size = frames.length;
    byte[] header = {
      'I',
      'D',
      '3',
      3,
      0,
      0,
      (byte) (size >> 21),
      (byte) (size >> 14 & 127),
      (byte) (size >> 7 & 127),
      (byte) (size & 127)
    };
    return join(header, frames);
  }

  private static byte[] frame(String name, byte[]... content) {
    byte[] all = join(content);
    return join(
        name.getBytes(ISO_8859_1),
        ByteBuffer.allocate(4).putInt(all.length).array(),
        new byte[2],
        all);
  }

  static byte[] ape() {
    byte[] artist = PictureWords.ARTIST.getBytes(UTF_8);
    byte[] items = join(little(artist.length), little(0), "Artist\0".getBytes(UTF_8), artist);
    return join(apeMark(items.length, 0xA0000000), items, apeMark(items.length, 0x80000000));
  }

  private static byte[] apeMark(int items, int flags) {
    return join(
        "APETAGEX".getBytes(UTF_8),
        little(2000),
        little(items + 32),
        little(1),
        little(flags),
        new byte[8]);
  }

  static byte[] flac() {
    byte[] artist = ("ARTIST=" + PictureWords.ARTIST).getBytes(UTF_8);
    byte[] vendor = "Marker Vendor".getBytes(UTF_8);
    byte[] comments = join(little(vendor.length), vendor, little(1), little(artist.length), artist);
    byte[] cover = PictureJpeg.aTalkativeJpeg(1).bytes();
    byte[] about = PictureWords.PERSON.getBytes(UTF_8);
    byte[] picture =
        join(
            big(3),
            big(10),
            "image/jpeg".getBytes(UTF_8),
            big(about.length),
            about,
            new byte[16],
            big(cover.length),
            cover);
    return join(
        "fLaC".getBytes(UTF_8),
        block(0, noise(40, 34)),
        block(3, noise(41, 18)),
        block(4, comments),
        block(6, picture),
        block(2, "Marker application".getBytes(UTF_8)),
        block(0x81, "padding by Marker".getBytes(UTF_8)),
        sound());
  }

  static byte[] sound() {
    return join(flacFrame(0), flacFrame(1), flacFrame(2));
  }

  private static byte[] block(int type, byte[] content) {
    return join(big(type << 24 | content.length), content);
  }

  private static byte[] big(int number) {
    return ByteBuffer.allocate(4).putInt(number).array();
  }

  /** One value held for 192 samples. */
  private static byte[] flacFrame(int number) {
    byte[] header = {(byte) 0xFF, (byte) 0xF8, 0x19, 0x08, (byte) number};
    byte[] body =
        join(header, new byte[] {(byte) check(header, 8, 0x07)}, new byte[] {0, 1, (byte) number});
    int check = check(body, 16, 0x8005);
    return join(body, new byte[] {(byte) (check >> 8), (byte) check});
  }

  private static int check(byte[] bytes, int width, int polynomial) {
    int check = 0;
    for (byte each : bytes) {
      check ^= (each & 0xFF) << (width - 8);
      for (int bit = 0; bit < 8; bit++) {
        boolean carries = (check >> (width - 1) & 1) == 1;
        check = (check << 1 ^ (carries ? polynomial : 0)) & ((1 << width) - 1);
      }
    }
    return check;
  }
}
