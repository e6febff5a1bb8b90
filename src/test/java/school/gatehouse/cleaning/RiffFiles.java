package school.gatehouse.cleaning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import school.gatehouse.testsupport.PictureWords;

/** Makes films and parts of sound recordings out of RIFF chunks. */
final class RiffFiles {

  private RiffFiles() {}

  static byte[] avi() {
    byte[] main = FilmFiles.join(new byte[32], little(160), little(120), new byte[16]);
    byte[] headers =
        list(
            "hdrl",
            chunk("avih", main),
            list(
                "strl",
                chunk("strh", FilmFiles.join("vidsMJPG".getBytes(ISO_8859_1), new byte[48])),
                chunk("strf", FilmFiles.noise(6, 40)),
                chunk("strn", (PictureWords.PERSON + "\0").getBytes(UTF_8)),
                chunk("strd", "AVIF Marker Camera 4711".getBytes(UTF_8))),
            list(
                "strl",
                chunk("strh", FilmFiles.join("auds".getBytes(ISO_8859_1), new byte[52])),
                chunk("strf", FilmFiles.noise(7, 18))),
            list(
                "strl",
                chunk("strh", FilmFiles.join("txts".getBytes(ISO_8859_1), new byte[52])),
                chunk("strf", "Marker-Format".getBytes(UTF_8))));
    byte[] film =
        list(
            "movi",
            chunk("00dc", FilmFiles.PICTURE),
            chunk("01wb", FilmFiles.SOUND),
            chunk("02tx", "Emma Marker says hello".getBytes(UTF_8)),
            list("rec ", chunk("00dc", FilmFiles.noise(8, 101))),
            chunk("JUNK", new byte[9]));
    byte[] first =
        riff(
            "AVI ",
            headers,
            info("LIST"),
            chunk("IDIT", "Sat Jun 01 10:00:00 2024 Marker".getBytes(UTF_8)),
            chunk("JUNK", "Marker-Junk inside".getBytes(UTF_8)),
            film,
            chunk("idx1", new byte[32]));
    return FilmFiles.join(
        first,
        riff("AVIX", list("movi", chunk("00dc", FilmFiles.noise(9, 50)))),
        "bytes behind by Marker".getBytes(UTF_8));
  }

  static byte[] info(String name) {
    return chunk(
        name,
        "INFO".getBytes(ISO_8859_1),
        chunk("INAM", (PictureWords.CAPTION + "\0").getBytes(UTF_8)),
        chunk("IART", PictureWords.ARTIST.getBytes(UTF_8)),
        chunk("ICMT", PictureWords.COMMENT.getBytes(UTF_8)),
        chunk("ICRD", "2024-06-01".getBytes(UTF_8)),
        chunk("ISFT", "Marker Software".getBytes(UTF_8)));
  }

  static byte[] riff(String form, byte[]... chunks) {
    return chunk("RIFF", form.getBytes(ISO_8859_1), FilmFiles.join(chunks));
  }

  private static byte[] list(String kind, byte[]... chunks) {
    return chunk("LIST", kind.getBytes(ISO_8859_1), FilmFiles.join(chunks));
  }

  static byte[] chunk(String name, byte[]... content) {
    byte[] all = FilmFiles.join(content);
    return FilmFiles.join(
        name.getBytes(ISO_8859_1), little(all.length), all, new byte[all.length & 1]);
  }

  static byte[] little(int number) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
  }
}
