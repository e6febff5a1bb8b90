package school.gatehouse.cleaning.boxes;

import static school.gatehouse.cleaning.boxes.Bytes.box;
import static school.gatehouse.cleaning.boxes.Bytes.full;
import static school.gatehouse.cleaning.boxes.Bytes.join;
import static school.gatehouse.cleaning.boxes.Bytes.latin;
import static school.gatehouse.cleaning.boxes.Bytes.u16;
import static school.gatehouse.cleaning.boxes.Bytes.u32;
import static school.gatehouse.cleaning.boxes.Bytes.zeros;
import static school.gatehouse.cleaning.boxes.FilmMaker.PICTURES;
import static school.gatehouse.cleaning.boxes.FilmMaker.SOUND;

/** A film in one fragment, with each of the three ways to say where its samples are. */
final class FragmentedFilm {

  private static final int FROM_MOOF = 0x20000;

  private FragmentedFilm() {}

  static byte[] withBaseInTheFragment() {
    return film(FROM_MOOF, true);
  }

  static byte[] withBaseInTheFile() {
    return film(1, true);
  }

  static byte[] withBaseBehindTheTrackBefore() {
    return film(0, false);
  }

  private static byte[] film(int flags, boolean offsets) {
    byte[] start = join(box("ftyp", latin("iso5"), u32(0), latin("iso5dash")), movie());
    byte[] before = box("emsg", latin("Event Marker"));
    int moof = start.length + before.length;
    int length = fragment(flags, offsets, moof, 0).length;
    byte[] fragment = fragment(flags, offsets, moof, length + 8);
    byte[] media = box("mdat", PICTURES, SOUND, latin("Data Marker"), latin("Gap Marker"));
    return join(start, before, fragment, media, box("prft", latin("Clock Marker")), index(moof));
  }

  private static byte[] movie() {
    return box(
        "moov",
        full("mvhd", 0, u32(0, 0, 600, 600, 0x10000), u16(0x100), zeros(10), zeros(64)),
        box(
            "mvex",
            full("trex", 0, u32(1, 1, 0, 1000, 0)),
            full("trex", 0, u32(2, 1, 0, 7, 0)),
            full("trex", 0, u32(3, 1, 0, 11, 0))),
        track(1, "vide", box("av01", zeros(78), box("av1C", Bytes.samples(9, 3)))),
        track(2, "soun", box("Opus", zeros(28), box("dOps", Bytes.samples(9, 4)))),
        track(3, "meta", box("mebx", latin("location face Marker"))));
  }

  private static byte[] track(int id, String handler, byte[] entry) {
    return box(
        "trak",
        full("tkhd", 3, u32(0, 0, id, 0, 600), zeros(60)),
        box(
            "mdia",
            full("mdhd", 0, u32(0, 0, 600, 600), zeros(4)),
            full("hdlr", 0, u32(0), latin(handler), zeros(12), latin("Name Marker\0")),
            box(
                "minf",
                box(
                    "stbl",
                    full("stsd", 0, u32(1), entry),
                    full("stts", 0, u32(0)),
                    full("stsc", 0, u32(0)),
                    full("stsz", 0, u32(0, 0)),
                    full("stco", 0, u32(0))))));
  }

  /** Pictures of the default size, sounds with sizes of their own, one more that has to go. */
  private static byte[] fragment(int flags, boolean offsets, int moof, int data) {
    int base = flags == 1 ? 0 : -1;
    int from = flags == 1 ? moof + data : data;
    boolean legacy = !offsets;
    byte[] place = base == 0 ? u32(0, 0) : zeros(0);
    return box(
        "moof",
        full("mfhd", 0, u32(1)),
        box(
            "traf",
            full("tfhd", flags, u32(1), place),
            full("tfdt", 0, u32(0)),
            full("trun", 1, u32(3, from))),
        box(
            "traf",
            full("tfhd", flags, u32(2), place),
            legacy
                ? full("trun", 0x300, u32(2, 5, 400, 5, 600))
                : full("trun", 0x301, u32(2, from + PICTURES.length, 5, 400, 5, 600))),
        box(
            "traf",
            full("tfhd", flags | 0x10, u32(3), place, u32(11)),
            full("trun", 0, u32(1)),
            box("uuid", latin("Fragment Marker!"))));
  }

  private static byte[] index(int moof) {
    return box(
        "mfra",
        full("tfra", 0, u32(1, 0, 1, 0, moof), new byte[] {1, 1, 1}),
        full("tfra", 0, u32(3, 0, 1, 0x4D61726B, 0x65720000), new byte[] {1, 1, 1}),
        full("mfro", 0, u32(8)));
  }
}
