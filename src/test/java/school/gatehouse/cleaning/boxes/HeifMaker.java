package school.gatehouse.cleaning.boxes;

import static school.gatehouse.cleaning.boxes.Bytes.box;
import static school.gatehouse.cleaning.boxes.Bytes.full;
import static school.gatehouse.cleaning.boxes.Bytes.join;
import static school.gatehouse.cleaning.boxes.Bytes.latin;
import static school.gatehouse.cleaning.boxes.Bytes.samples;
import static school.gatehouse.cleaning.boxes.Bytes.u16;
import static school.gatehouse.cleaning.boxes.Bytes.u32;
import static school.gatehouse.cleaning.boxes.Bytes.zeros;

import java.util.ArrayList;
import java.util.List;
import school.gatehouse.testsupport.PictureMetadata;

/** Makes HEIC files of two tiles with everything that phones put beside them. */
final class HeifMaker {

  static final byte[] TILES = samples(900, 1);
  static final byte[] ALPHA = samples(300, 2);
  static final byte[] THUMBNAIL = samples(200, 3);
  static final byte[] DEPTH = samples(150, 4);
  static final byte[] OTHER = samples(170, 5);

  private static final byte[] GRID = {0, 0, 0, 1, 2, (byte) 0x80, 1, (byte) 0xE0};
  private static final String ALPHA_KIND = "urn:mpeg:hevc:2015:auxid:1\0";
  private static final String DEPTH_KIND = "urn:mpeg:hevc:2015:auxid:2\0Depth Marker";

  private final List<byte[]> entries = new ArrayList<>();
  private final List<byte[]> places = new ArrayList<>();
  private int at;

  private HeifMaker(int start) {
    at = start;
  }

  static byte[] aTalkativePicture() {
    byte[] head = box("ftyp", latin("heic"), u32(0), latin("mif1heic"));
    int length = new HeifMaker(0).meta().length;
    byte[] meta = new HeifMaker(head.length + length + 8).meta();
    byte[] media =
        box("mdat", TILES, ALPHA, THUMBNAIL, DEPTH, OTHER, exif(), xmp(), latin("Gap Marker"));
    return join(head, meta, media, box("mpvd", latin("Motion Marker")), latin("End Marker"));
  }

  private static byte[] exif() {
    return join(u32(6), latin("Exif\0\0"), exifBlock());
  }

  /** One tag: who made the camera. */
  private static byte[] exifBlock() {
    byte[] make = latin("Make Marker\0");
    return join(latin("MM\0*"), u32(8), u16(1), u16(0x010F, 2), u32(make.length, 26), u32(0), make);
  }

  private static byte[] xmp() {
    return latin(FilmMaker.XML);
  }

  private byte[] meta() {
    item(1, "hvc1", "Tile Marker\0", 450);
    item(2, "hvc1", "\0", 450);
    item(4, "hvc1", "Alpha\0", ALPHA.length);
    item(5, "hvc1", "\0", THUMBNAIL.length);
    item(6, "hvc1", "\0", DEPTH.length);
    item(7, "hvc1", "Hidden Marker\0", OTHER.length);
    item(8, "Exif", "\0", exif().length);
    item(9, "mime", "\0application/rdf+xml\0", xmp().length);
    entries.add(full("infe", 0x2000000, u16(3, 0), latin("grid\0")));
    places.add(join(u16(3, 1, 0, 1), u32(2, GRID.length)));
    return full(
        "meta",
        0,
        full("hdlr", 0, u32(0), latin("pict"), zeros(12), latin("Handler Marker\0")),
        full("pitm", 0, u16(3)),
        full("iinf", 0, u16(entries.size()), join(entries.toArray(byte[][]::new))),
        full("iloc", 0x1000000, u16(0x4400, places.size()), join(places.toArray(byte[][]::new))),
        references(),
        box("iprp", properties(), associations()),
        box("idat", zeros(2), GRID, latin("Idat Marker")),
        box("grpl", latin("Group Marker")),
        box("free", latin("Free Marker")));
  }

  private void item(int id, String type, String words, int length) {
    entries.add(full("infe", 0x2000000, u16(id, 0), latin(type), latin(words)));
    places.add(join(u16(id, 0, 0, 1), u32(at, length)));
    at += length;
  }

  private static byte[] references() {
    return full(
        "iref",
        0,
        box("dimg", u16(3, 2, 1, 2)),
        box("auxl", u16(4, 1, 3)),
        box("auxl", u16(6, 1, 3)),
        box("thmb", u16(5, 1, 3)),
        box("cdsc", u16(8, 1, 3)),
        box("cdsc", u16(9, 1, 3)));
  }

  private static byte[] properties() {
    return box(
        "ipco",
        box("hvcC", samples(40, 6)),
        full("ispe", 0, u32(640, 480)),
        full("ispe", 0, u32(320, 480)),
        box("irot", new byte[] {3}),
        box("colr", latin("prof"), PictureMetadata.namedProfile()),
        full("auxC", 0, latin(ALPHA_KIND), latin("Sub Marker")),
        full("auxC", 0, latin(DEPTH_KIND)),
        full("udes", 0, latin("en\0Title Marker\0About Marker\0Tag Marker\0")),
        box("zqzq", latin("Property Marker")));
  }

  private static byte[] associations() {
    return full(
        "ipma",
        0,
        u32(6),
        links(1, 0x81, 3),
        links(2, 0x81, 3),
        links(3, 2, 0x84, 5, 8, 9),
        links(4, 0x81, 2, 0x86),
        links(5, 0x81, 3),
        links(6, 0x81, 3, 0x87));
  }

  private static byte[] links(int item, int... properties) {
    byte[] bytes = new byte[properties.length];
    for (int i = 0; i < properties.length; i++) {
      bytes[i] = (byte) properties[i];
    }
    return join(u16(item), new byte[] {(byte) properties.length}, bytes);
  }
}
