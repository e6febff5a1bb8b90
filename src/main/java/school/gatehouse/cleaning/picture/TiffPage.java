package school.gatehouse.cleaning.picture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import school.gatehouse.cleaning.ColourProfile;
import school.gatehouse.cleaning.KnownProfiles;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileType;

/** One page: which of its tags stay, and where its pixels are. */
final class TiffPage {

  private static final int MOST_BYTES = 8 << 20;

  /** What a camera's sensor gives, before it is a picture. */
  private static final Set<Long> RAW_COLOURS = Set.of(32_803L, 34_892L);

  private static final Set<Long> RAW_COMPRESSIONS =
      Set.of(32_767L, 32_769L, 32_770L, 34_713L, 34_892L, 52_546L, 65_000L, 65_535L);

  /** None, fax, LZW, JPEG, Deflate and PackBits. */
  private static final Set<Long> DECODABLE = Set.of(1L, 2L, 3L, 4L, 5L, 7L, 8L, 32_773L, 32_946L);

  private final TiffFile file;
  private final int number;
  private final Map<Integer, TiffEntry> entries = new TreeMap<>();
  private final List<TiffEntry> others = new ArrayList<>();
  private final List<TiffField> fields = new ArrayList<>();
  private List<Pieces> strips = List.of();

  TiffPage(TiffFile file, List<TiffEntry> all, int number) {
    this.file = file;
    this.number = number;
    for (TiffEntry entry : all) {
      boolean stays = TiffTags.allows(entry) || TiffTags.isPlace(entry.tag());
      if (!stays || entries.putIfAbsent(entry.tag(), entry) != null) {
        others.add(entry);
      }
    }
  }

  /** A raw file of a camera is a TIFF that shows a preview and hides the rest. */
  void demandNoRaw() throws IOException, Damaged {
    boolean hides = others.stream().anyMatch(entry -> entry.tag() == TiffTags.SUB_DIRECTORIES);
    boolean raw =
        others.stream().anyMatch(entry -> entry.tag() == TiffTags.DNG)
            || (hides && isReduced())
            || RAW_COLOURS.contains(number(TiffTags.COLOURS, 0))
            || RAW_COMPRESSIONS.contains(number(TiffTags.COMPRESSION, 1));
    if (raw) {
      throw Damaged.because(FileType.RAW.advice().orElseThrow());
    }
  }

  /** A smaller version of another page, or what cameras append: it may show what was cut away. */
  boolean isPreview() throws IOException, Damaged {
    boolean pixels = entries.containsKey(TiffTags.STRIPS) || entries.containsKey(TiffTags.TILES);
    return !pixels || isReduced();
  }

  private boolean isReduced() throws IOException, Damaged {
    return (number(TiffTags.KIND, 0) & 1) != 0 || number(TiffTags.OLD_KIND, 0) == 2;
  }

  void read(TiffPixels pixels, TiffDetails details, Notes notes) throws IOException, Damaged {
    long width = number(TiffTags.WIDTH, 0);
    long height = number(TiffTags.HEIGHT, 0);
    long compression = number(TiffTags.COMPRESSION, 1);
    if (number == 0) {
      notes.frame(width, height, orientation());
    } else {
      notes.furtherFrame(width, height);
    }
    if (compression == TiffTags.OLD_JPEG) {
      throw Damaged.unusual();
    }
    if (!DECODABLE.contains(compression)) {
      notes.undecodable();
    }
    strips = pixels.of(places(), lengths(), isJpeg());
    for (TiffEntry entry : entries.values()) {
      keep(entry, pixels, notes);
    }
    details.tell(others);
  }

  /** At a place in the new file: the directory, its values, the pixels. */
  Pieces written(long place, boolean last) {
    List<TiffField> all = new ArrayList<>(fields);
    long[] starts = new long[strips.size()];
    long[] lengths = new long[strips.size()];
    boolean tiled = entries.containsKey(TiffTags.TILES);
    int startTag = tiled ? TiffTags.TILES : TiffTags.STRIPS;
    int lengthTag = tiled ? TiffTags.TILE_LENGTHS : TiffTags.STRIP_LENGTHS;
    all.add(TiffField.longs(startTag, starts, file.order()));
    all.add(TiffField.longs(lengthTag, lengths, file.order()));
    long at = place + TiffField.size(all);
    Pieces pixels = new Pieces();
    for (int i = 0; i < starts.length; i++) {
      lengths[i] = strips.get(i).length();
      starts[i] = lengths[i] == 0 ? 0 : at + pixels.length();
      pixels.addAll(strips.get(i));
      pixels.add(new byte[(int) (lengths[i] % 2)]);
    }
    all.subList(fields.size(), all.size()).clear();
    all.add(TiffField.longs(startTag, starts, file.order()));
    all.add(TiffField.longs(lengthTag, lengths, file.order()));
    Pieces page = new Pieces();
    page.add(TiffField.directory(all, place, last ? 0 : at + pixels.length(), file.order()));
    page.addAll(pixels);
    return page;
  }

  private void keep(TiffEntry entry, TiffPixels pixels, Notes notes) throws IOException, Damaged {
    if (TiffTags.isPlace(entry.tag())) {
      return;
    }
    byte[] stored = file.value(entry, MOST_BYTES);
    byte[] kept = stored;
    if (entry.tag() == TiffTags.PROFILE) {
      kept = profile(entry, stored, notes);
    } else if (entry.tag() == TiffTags.JPEG_TABLES) {
      kept = isJpeg() ? pixels.tables(entry) : new byte[0];
    } else {
      notes.payload("page " + number + " tag " + entry.tag(), stored);
    }
    if (kept.length > 0) {
      boolean same = kept.length == stored.length;
      long count = same ? entry.count() : kept.length;
      fields.add(new TiffField(entry.tag(), entry.type(), count, kept));
    }
  }

  private static byte[] profile(TiffEntry entry, byte[] stored, Notes notes) {
    byte[] neutral = ColourProfile.neutral(stored);
    if (!Arrays.equals(stored, neutral)) {
      notes.removed("texts of the colour profile");
    }
    if (KnownProfiles.contains(stored)) {
      notes.everybodys(entry.at(), entry.length());
    }
    return neutral;
  }

  private TiffEntry places() throws Damaged {
    return needed(TiffTags.TILES).or(() -> needed(TiffTags.STRIPS)).orElseThrow(Damaged::broken);
  }

  private TiffEntry lengths() throws Damaged {
    boolean tiled = entries.containsKey(TiffTags.TILES);
    return needed(TiffTags.TILE_LENGTHS)
        .filter(lengths -> tiled)
        .or(() -> needed(TiffTags.STRIP_LENGTHS))
        .orElseThrow(Damaged::unusual);
  }

  private Optional<TiffEntry> needed(int tag) {
    return Optional.ofNullable(entries.get(tag));
  }

  private boolean isJpeg() throws IOException, Damaged {
    return number(TiffTags.COMPRESSION, 1) == TiffTags.JPEG;
  }

  private int orientation() throws IOException, Damaged {
    long turned = number(TiffTags.ORIENTATION, 1);
    return turned >= 1 && turned <= 8 ? (int) turned : 1;
  }

  private long number(int tag, long otherwise) throws IOException, Damaged {
    TiffEntry entry = entries.get(tag);
    return entry == null ? otherwise : file.number(entry, 0);
  }
}
