package school.gatehouse.cleaning.boxes;

import static school.gatehouse.cleaning.boxes.Bytes.box;
import static school.gatehouse.cleaning.boxes.Bytes.full;
import static school.gatehouse.cleaning.boxes.Bytes.join;
import static school.gatehouse.cleaning.boxes.Bytes.latin;
import static school.gatehouse.cleaning.boxes.Bytes.u16;
import static school.gatehouse.cleaning.boxes.Bytes.u32;
import static school.gatehouse.cleaning.boxes.Bytes.zeros;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The texts that phones, cameras and programs write into films. */
final class FilmTags {

  private FilmTags() {}

  static byte[] userData() {
    byte[] xmp = HexFormat.of().parseHex("be7acfcb97a942e89c71999491e3afac");
    return box(
        "udta",
        quickTime("\u00A9xyz", "+51.5074-000.1278/"),
        quickTime("\u00A9nam", "Title Marker"),
        quickTime("\u00A9mak", "Make Marker"),
        box(
            "loci",
            zeros(4),
            u16(0x15C7),
            latin("Place Marker\0"),
            zeros(1),
            u32(-8000, 3375000, 0),
            latin("earth\0\0")),
        full("auth", 0, u16(0x15C7), latin("Author Marker\0")),
        full("titl", 0, u16(0x15C7), "\uFEFFWide Marker".getBytes(StandardCharsets.UTF_16BE)),
        box("CAME", latin("Serial Marker")),
        box("XMP_", latin(FilmMaker.XML)),
        box("uuid", xmp, latin(FilmMaker.XML)),
        full(
            "meta",
            0,
            full("hdlr", 0, u32(0), latin("mdir"), zeros(13)),
            box(
                "ilst",
                box("\u00A9cmt", value("Comment Marker")),
                box("covr", value("Cover Marker")))),
        u32(0));
  }

  static byte[] keys() {
    return box(
        "meta",
        full("hdlr", 0, u32(0), latin("mdta"), zeros(13)),
        full(
            "keys",
            0,
            u32(3),
            key("com.apple.quicktime.model"),
            key("com.apple.quicktime.creationdate"),
            key("compatible_brands")),
        box(
            "ilst",
            item(1, "Model Marker"),
            item(2, "2019-07-24T11:25:40+0300"),
            item(3, "isommp42")));
  }

  private static byte[] quickTime(String type, String text) {
    return box(type, u16(text.length(), 0x15C7), latin(text));
  }

  private static byte[] key(String name) {
    return box("mdta", latin(name));
  }

  private static byte[] item(int number, String text) {
    byte[] value = value(text);
    return join(u32(value.length + 8, number), value);
  }

  private static byte[] value(String text) {
    return box("data", u32(1, 0), latin(text));
  }
}
