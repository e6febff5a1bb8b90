package school.gatehouse.cleaning.boxes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the many names for texts in films mean. */
final class FilmKeys {

  /** What it is, and the four characters that programs write for it. */
  private static final Map<String, String> USER_DATA =
      Map.ofEntries(
          Map.entry(
              "title", "\u00A9nam \u00A9trk \u00A9grp titl name sonm \u00A9alb albm soal tvsh"),
          Map.entry(
              "author",
              "\u00A9ART \u00A9aut \u00A9art \u00A9com \u00A9wrt \u00A9prd \u00A9dir auth aART perf"
                  + " soar \u00A9prf"),
          Map.entry("owner", "ownr apID \u00A9own"),
          Map.entry("comment", "\u00A9cmt \u00A9inf \u00A9lyr cmmt"),
          Map.entry("caption", "\u00A9des desc ldes dscp \u00A9dsc @sti"),
          Map.entry("keywords", "\u00A9key kywd keyw"),
          Map.entry("location", "\u00A9xyz \u00A9loc"),
          Map.entry("time", "\u00A9day \u00A9ed1 date purd yrrc"),
          Map.entry("make", "\u00A9mak manu"),
          Map.entry("model", "\u00A9mod modl"),
          Map.entry("serial number", "slno \u00A9ser"),
          Map.entry("software", "\u00A9swr \u00A9too \u00A9enc FIRM"),
          Map.entry("copyright", "\u00A9cpy cprt"),
          Map.entry(
              "other",
              "\u00A9gen gnre \u00A9src \u00A9url \u00A9hst \u00A9fmt \u00A9req coll tagc"));

  /** Copied from the start of the file, where they stay: no value to look for. */
  static final String BRANDS = "Film/brands";

  private static final Map<String, String> BY_TYPE = byType();

  /** A part of a key, and what it is; the first that fits decides. */
  private static final List<Map.Entry<String, String>> KEYS =
      List.of(
          Map.entry("brand", "brands"),
          Map.entry("location", "location"),
          Map.entry("gps", "location"),
          Map.entry("serial", "serial number"),
          Map.entry("model", "model"),
          Map.entry("make", "make"),
          Map.entry("manufacturer", "make"),
          Map.entry("date", "time"),
          Map.entry("time", "time"),
          Map.entry("artist", "author"),
          Map.entry("author", "author"),
          Map.entry("director", "author"),
          Map.entry("owner", "owner"),
          Map.entry("title", "title"),
          Map.entry("name", "title"),
          Map.entry("comment", "comment"),
          Map.entry("description", "caption"),
          Map.entry("keyword", "keywords"),
          Map.entry("copyright", "copyright"),
          Map.entry("face", "person"),
          Map.entry("software", "software"),
          Map.entry("version", "software"),
          Map.entry("encoder", "software"));

  private FilmKeys() {}

  /** For a box in {@code udta} or an entry in {@code ilst}. */
  static Optional<String> ofUserData(String type) {
    if (BY_TYPE.containsKey(type)) {
      return Optional.of("Film/" + BY_TYPE.get(type));
    }
    return type.charAt(0) == '\u00A9' ? Optional.of("Film/other") : Optional.empty();
  }

  /** For a key with dots, such as phones write. */
  static String ofKey(String key) {
    String lower = key.toLowerCase(Locale.ROOT);
    return KEYS.stream()
        .filter(known -> lower.contains(known.getKey()))
        .map(known -> "Film/" + known.getValue())
        .findFirst()
        .orElse("Film/other");
  }

  private static Map<String, String> byType() {
    Map<String, String> types = new HashMap<>();
    USER_DATA.forEach(
        (meaning, all) -> {
          for (int i = 0; i < all.length(); i += 5) {
            types.put(all.substring(i, i + 4), meaning);
          }
        });
    return types;
  }
}
