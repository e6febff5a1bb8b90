package school.gatehouse.cleaning.boxes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.cleaning.boxes.Associations.Association;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** How items are set up, sized, turned, cut and coloured: {@code iprp}. */
final class Properties {

  /** How many bytes of the body stay; all where it says 0. */
  private static final Map<String, Integer> ALLOWED =
      Map.ofEntries(
          Map.entry("hvcC", 0),
          Map.entry("lhvC", 0),
          Map.entry("avcC", 0),
          Map.entry("av1C", 0),
          Map.entry("vvcC", 0),
          Map.entry("jpgC", 0),
          Map.entry("colr", 0),
          Map.entry("auxC", 0),
          Map.entry("pixi", 20),
          Map.entry("ispe", 12),
          Map.entry("irot", 1),
          Map.entry("imir", 1),
          Map.entry("clap", 32),
          Map.entry("pasp", 8),
          Map.entry("lsel", 2),
          Map.entry("a1op", 1),
          Map.entry("a1lx", 13),
          Map.entry("clli", 4),
          Map.entry("mdcv", 24),
          Map.entry("cclv", 44),
          Map.entry("amve", 8),
          Map.entry("rloc", 12));

  private static final Set<String> TRANSPARENCY =
      Set.of(
          "urn:mpeg:mpegB:cicp:systems:auxiliary:alpha",
          "urn:mpeg:hevc:2015:auxid:1",
          "urn:mpeg:avc:2015:auxid:1");

  private final BoxFile file;
  private final FileBytes in;
  private final List<Box> properties = new ArrayList<>();
  private final Associations associations = new Associations();

  private Properties(BoxFile file) {
    this.file = file;
    this.in = file.in();
  }

  static Properties read(BoxFile file, Box iprp) throws IOException, Damaged {
    Properties all = new Properties(file);
    boolean listed = false;
    for (Box box : file.children(iprp)) {
      if (box.type().equals("ipco") && !listed) {
        listed = true;
        all.properties.addAll(file.children(box));
      } else if (box.type().equals("ipma")) {
        all.associations.read(file, box);
      } else if (box.type().equals("ipco")) {
        throw Damaged.broken();
      } else if (!file.isZero(box.body(), box.end())) {
        file.notes().removed("unknown box");
      }
    }
    return all;
  }

  /** First property of a type that an item has. */
  private Optional<Box> of(long item, String type) {
    return associations.of(item).stream()
        .filter(each -> each.index() > 0 && each.index() <= properties.size())
        .map(each -> properties.get(each.index() - 1))
        .filter(box -> box.type().equals(type))
        .findFirst();
  }

  boolean isTransparency(long item) throws IOException, Damaged {
    Optional<Box> kind = of(item, "auxC");
    return kind.isPresent() && TRANSPARENCY.contains(kind(kind.get()));
  }

  private String kind(Box auxC) throws IOException, Damaged {
    long length = Math.max(0, Math.min(64, auxC.length() - 4));
    String text = new String(in.read(auxC.body() + 4, (int) length), BoxFile.LATIN);
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }

  boolean sameSize(long item, long other) throws IOException, Damaged {
    Optional<Box> first = of(item, "ispe");
    Optional<Box> second = of(other, "ispe");
    return first.isPresent()
        && second.isPresent()
        && file.u64(first.get().body() + 4) == file.u64(second.get().body() + 4);
  }

  void tellFrame(long item) throws IOException, Damaged {
    Box size = of(item, "ispe").orElseThrow(Damaged::unusual);
    Optional<Box> turn = of(item, "irot");
    Optional<Box> mirror = of(item, "imir");
    int quarters = turn.isPresent() ? in.at(turn.get().body()) & 3 : 0;
    int axis = mirror.isPresent() ? in.at(mirror.get().body()) & 1 : -1;
    file.notes()
        .frame(in.u32(size.body() + 4), in.u32(size.body() + 8), orientation(quarters, axis));
  }

  /** EXIF's number for quarter turns to the left, then a mirror: none, upside down, sideways. */
  private static int orientation(int quarters, int axis) {
    int[][] numbers = {{1, 8, 3, 6}, {4, 5, 2, 7}, {2, 7, 4, 5}};
    return numbers[axis + 1][quarters];
  }

  /** The box with what kept items need; other properties become free, for their places count. */
  byte[] written(Set<Long> kept) throws IOException, Damaged {
    Set<Integer> used = associations.usedBy(kept);
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    for (int i = 0; i < properties.size(); i++) {
      Box box = properties.get(i);
      boolean stays = used.contains(i + 1) && ALLOWED.containsKey(box.type());
      list.writeBytes(stays ? kept(box) : free(box));
    }
    byte[] links = associations.written(kept, this::stays);
    return Boxes.box("iprp", Boxes.box("ipco", list.toByteArray()), links);
  }

  /** Whoever does not know an essential property may not show the picture; neither may we. */
  private boolean stays(Association each) throws Damaged {
    boolean listed = each.index() > 0 && each.index() <= properties.size();
    boolean stays = listed && ALLOWED.containsKey(properties.get(each.index() - 1).type());
    if (!stays && each.isEssential() && each.index() > 0) {
      throw Damaged.unusual();
    }
    return stays;
  }

  private byte[] kept(Box box) throws IOException, Damaged {
    byte[] body = in.read(box.body(), (int) box.length());
    if (box.type().equals("colr")) {
      return Boxes.box("colr", new Colours(file).settled(box));
    }
    int most = ALLOWED.get(box.type());
    int end = box.type().equals("auxC") ? 5 + kind(box).length() : most;
    int length = end == 0 ? body.length : Math.min(end, body.length);
    file.notes().payload(box.body(), length);
    for (int i = length; i < body.length; i++) {
      if (body[i] != 0) {
        file.notes().removed("padding");
      }
      body[i] = 0;
    }
    return Boxes.box(box.type(), body);
  }

  private byte[] free(Box box) throws IOException, Damaged {
    PropertyWords.read(file, box);
    return Boxes.box("free", new byte[(int) box.length()]);
  }
}
