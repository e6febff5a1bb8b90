package school.gatehouse.cleaning.boxes;

import static school.gatehouse.cleaning.boxes.Bytes.box;
import static school.gatehouse.cleaning.boxes.Bytes.full;
import static school.gatehouse.cleaning.boxes.Bytes.join;
import static school.gatehouse.cleaning.boxes.Bytes.latin;
import static school.gatehouse.cleaning.boxes.Bytes.samples;
import static school.gatehouse.cleaning.boxes.Bytes.u16;
import static school.gatehouse.cleaning.boxes.Bytes.u32;
import static school.gatehouse.cleaning.boxes.Bytes.zeros;

import school.gatehouse.testsupport.PictureWords;

/** Makes small films that say a lot about synthetic people. */
final class FilmMaker {

  static final byte[] PICTURES = samples(3000, 1);
  static final byte[] SOUND = samples(1000, 2);
  static final String GAP = "Gap Marker " + PictureWords.FACE.substring(0, 4);
  static final String SUBTITLE = "Subtitle Marker " + PictureWords.FACE.substring(0, 4);
  static final String POSITION = "GPS5 Position Marker";
  static final String XML =
      "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
          + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
          + " xmlns:dc='http://purl.org/dc/elements/1.1/' dc:creator='Xmp Marker'/></rdf:RDF>"
          + "</x:xmpmeta>";

  private static final byte[] MATRIX = u32(0, 0x10000, 0, 0xFFFF0000L, 0, 0, 0, 0, 0x40000000);
  private static final int TAKEN = (int) 3_766_000_000L;

  private boolean wideOffsets;
  private boolean halfSizes;
  private boolean movieFirst;
  private boolean old;
  private boolean endless;

  static FilmMaker aFilm() {
    return new FilmMaker();
  }

  FilmMaker withWideOffsets() {
    wideOffsets = true;
    return this;
  }

  FilmMaker withHalfSizes() {
    halfSizes = true;
    return this;
  }

  FilmMaker withTheMovieFirst() {
    movieFirst = true;
    return this;
  }

  /** QuickTime from before there were brands. */
  FilmMaker old() {
    old = true;
    return this;
  }

  /** Media data that reach to the end of the file. */
  FilmMaker endless() {
    endless = true;
    return this;
  }

  byte[] bytes() {
    byte[] start = old ? box("wide") : box("ftyp", latin("mp42"), u32(0), latin("isommp42"));
    byte[] gap = latin(GAP);
    byte[] data = join(PICTURES, gap, SOUND, latin(SUBTITLE), latin(POSITION), gap);
    byte[] media = endless ? join(u32(0), latin("mdat"), data) : box("mdat", data);
    int length = movie(0).length;
    int at = start.length + 8 + (movieFirst || endless ? length : 0);
    byte[] movie = movie(at);
    byte[] end = join(box("free", gap), box("uuid", zeros(16), gap), latin("\1\2\3tail"), gap);
    return movieFirst || endless
        ? join(start, movie, media, endless ? zeros(0) : end)
        : join(start, media, movie, end);
  }

  private byte[] movie(int at) {
    int sound = at + PICTURES.length + GAP.length();
    int words = sound + SOUND.length;
    int data = words + SUBTITLE.length();
    return box(
        "moov",
        full(
            "mvhd",
            0,
            u32(TAKEN, TAKEN, 600, 600, 0x10000),
            u16(0x100),
            zeros(10),
            MATRIX,
            u32(1, 2, 3, 4, 5, 6),
            u32(9)),
        track(1, "vide", video(), at, 3, 1000),
        track(2, "soun", sound(), sound, 2, 500),
        track(3, "text", box("text", zeros(50)), words, 1, SUBTITLE.length()),
        track(4, "meta", box("gpmd", zeros(8)), data, 1, POSITION.length()),
        FilmTags.userData(),
        FilmTags.keys(),
        box("iods", latin("Iods Marker")));
  }

  private static byte[] video() {
    return box(
        "avc1",
        zeros(6),
        u16(1),
        zeros(4),
        latin("vndr"),
        u32(0, 0),
        u16(320, 240),
        u32(0x480000, 0x480000, 0),
        u16(1),
        new byte[] {17},
        latin("Compressor Marker"),
        zeros(14),
        u16(24, 0xFFFF),
        box("avcC", samples(30, 5)),
        box("pasp", u32(1, 1)),
        box("zqzq", latin("Entry Marker")));
  }

  private static byte[] sound() {
    return box(
        "mp4a",
        zeros(6),
        u16(1),
        zeros(8),
        u16(1, 16, 0, 0),
        u32(44100 << 16),
        full("esds", 0, samples(20, 6)));
  }

  private byte[] track(int id, String handler, byte[] entry, int at, int count, int size) {
    return box(
        "trak",
        full(
            "tkhd",
            3,
            u32(TAKEN, TAKEN, id, 0, 600),
            zeros(8),
            u16(0, 0, 0, 0),
            MATRIX,
            u32(320 << 16, 240 << 16)),
        box("edts", full("elst", 0, u32(1, 600, 0, 0x10000))),
        box("tref", box("chap", u32(3)), box("fall", u32(1))),
        box(
            "mdia",
            full("mdhd", 0, u32(TAKEN, TAKEN, 600, 600), u16(0x55C4, 0)),
            full("hdlr", 0, u32(0), latin(handler), zeros(12), latin("Name Marker\0")),
            box(
                "minf",
                handler.equals("vide") ? full("vmhd", 1, zeros(8)) : full("smhd", 0, zeros(4)),
                box(
                    "dinf",
                    full("dref", 0, u32(1), full("url ", 0, latin("file:///Url Marker\0")))),
                table(entry, at, count, size))),
        box("udta", box("name", latin("Track Marker"))));
  }

  /** Two chunks where there is more than one sample. */
  private byte[] table(byte[] entry, int at, int count, int size) {
    int second = at + (count - 1) * size;
    byte[] runs = count == 1 ? u32(1, 1, 1, 1) : u32(2, 1, count - 1, 1, 2, 1, 1);
    byte[] offsets = count == 1 ? u32(1, at) : u32(2, at, second);
    byte[] wide = count == 1 ? u32(1, 0, at) : u32(2, 0, at, 0, second);
    byte[] each = new byte[2 * count];
    for (int i = 0; i < count; i++) {
      each[2 * i] = (byte) (size >> 8);
      each[2 * i + 1] = (byte) size;
    }
    return box(
        "stbl",
        full("stsd", 0, u32(1), entry),
        full("stts", 0, u32(1, count, 200), latin("Tail Marker")),
        full("stsc", 0, runs),
        halfSizes ? full("stz2", 0, u32(16, count), each) : full("stsz", 0, u32(size, count)),
        wideOffsets ? full("co64", 0, wide) : full("stco", 0, offsets),
        full("sgpd", 0x1000000, latin("roll"), u32(2, 1), u16(-1)),
        full("sgpd", 0x1000000, latin("xxxx"), u32(12, 1), latin("Group Marker")));
  }
}
