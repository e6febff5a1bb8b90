package school.gatehouse.media.stills;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import school.gatehouse.testsupport.PictureCanvas;

/** A silent AVI film of one JPEG a second, as old cameras wrote it, made by no other program. */
public final class MovingJpegs {

  private static final int A_KEY = 0x10;

  private MovingJpegs() {}

  public static byte[] avi(List<BufferedImage> pictures) throws IOException {
    List<byte[]> frames = new ArrayList<>();
    for (BufferedImage picture : pictures) {
      frames.add(chunk("00dc", PictureCanvas.encoded(picture, "jpg", false)));
    }
    byte[] movie = list("movi", joined(frames));
    byte[] header = list("hdrl", joined(List.of(mainHeader(pictures), stream(pictures))));
    byte[] index = chunk("idx1", index(frames));
    return chunk("RIFF", joined(List.of(ascii("AVI "), header, movie, index)));
  }

  private static byte[] mainHeader(List<BufferedImage> pictures) {
    BufferedImage one = pictures.get(0);
    return chunk(
        "avih",
        numbers(
            1_000_000,
            0,
            0,
            A_KEY,
            pictures.size(),
            0,
            1,
            0,
            one.getWidth(),
            one.getHeight(),
            0,
            0,
            0,
            0));
  }

  private static byte[] stream(List<BufferedImage> pictures) {
    BufferedImage one = pictures.get(0);
    byte[] head =
        joined(
            List.of(ascii("vidsMJPG"), numbers(0, 0, 0, 1, 1, 0, pictures.size(), 0, -1, 0, 0, 0)));
    byte[] format =
        joined(
            List.of(
                numbers(40, one.getWidth(), one.getHeight(), 1 | 24 << 16),
                ascii("MJPG"),
                numbers(one.getWidth() * one.getHeight() * 3, 0, 0, 0, 0)));
    return list("strl", joined(List.of(chunk("strh", head), chunk("strf", format))));
  }

  private static byte[] index(List<byte[]> frames) {
    List<byte[]> rows = new ArrayList<>();
    int at = 4;
    for (byte[] frame : frames) {
      rows.add(joined(List.of(ascii("00dc"), numbers(A_KEY, at, length(frame)))));
      at += frame.length;
    }
    return joined(rows);
  }

  private static int length(byte[] chunk) {
    return ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
  }

  private static byte[] list(String kind, byte[] content) {
    return chunk("LIST", joined(List.of(ascii(kind), content)));
  }

  private static byte[] chunk(String name, byte[] content) {
    byte[] padding = new byte[content.length % 2];
    return joined(List.of(ascii(name), numbers(content.length), content, padding));
  }

  private static byte[] numbers(int... all) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * all.length).order(ByteOrder.LITTLE_ENDIAN);
    for (int number : all) {
      bytes.putInt(number);
    }
    return bytes.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] joined(List<byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }
}
