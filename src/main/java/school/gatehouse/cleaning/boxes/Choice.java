package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.gatehouse.cleaning.boxes.References.Reference;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FindingCode;

/** Which items of a picture file stay: the one shown, its tiles and its transparency. */
final class Choice {

  private static final Set<String> PICTURES =
      Set.of("hvc1", "hev1", "av01", "avc1", "vvc1", "jpeg", "grid", "iovl", "iden");

  private static final Set<String> LINKS = Set.of("dimg", "auxl", "prem");

  private final BoxFile file;
  private final Items items;
  private final Properties properties;
  private final List<Reference> references;
  private final Set<Long> kept = new LinkedHashSet<>();

  /** By item: how it refers to others, and what it is made of. */
  private final Map<Long, Set<String>> types = new HashMap<>();

  private final Map<Long, List<Reference>> made = new HashMap<>();
  private final Set<Long> parts = new HashSet<>();

  Choice(BoxFile file, Items items, Properties properties) {
    this.file = file;
    this.items = items;
    this.properties = properties;
    this.references = items.references().all();
    for (Reference reference : references) {
      types.computeIfAbsent(reference.from(), from -> new HashSet<>()).add(reference.type());
      if (reference.type().equals("dimg")) {
        made.computeIfAbsent(reference.from(), from -> new ArrayList<>()).add(reference);
        parts.addAll(reference.to());
      }
    }
  }

  /** Chooses, and tells of what goes that it was there. */
  void make() throws IOException, Damaged {
    keep(items.primary());
    for (Reference reference : references) {
      if (reference.type().equals("auxl") && isTransparency(reference)) {
        keep(reference.from());
      }
    }
    for (Item item : items.all().values()) {
      if (!kept.contains(item.id())) {
        goes(item);
      } else if (item.isNamed()) {
        file.notes().removed("item name");
        file.notes().details().add("Picture/other", item.text());
      }
    }
    properties.tellFrame(items.primary());
  }

  Set<Long> kept() {
    return Collections.unmodifiableSet(kept);
  }

  Items items() {
    return items;
  }

  boolean keeps(Reference reference) {
    return LINKS.contains(reference.type())
        && kept.contains(reference.from())
        && kept.containsAll(reference.to());
  }

  /** An item with all that it is made of. */
  private void keep(long start) throws Damaged {
    ArrayDeque<Long> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      long id = open.pop();
      if (!kept.add(id)) {
        continue;
      }
      Item item = items.all().get(id);
      if (item == null || !PICTURES.contains(item.type())) {
        throw Damaged.unusual();
      }
      made.getOrDefault(id, List.of()).forEach(reference -> open.addAll(reference.to()));
    }
  }

  /** What was made transparent would show without it; it may not show more than the picture. */
  private boolean isTransparency(Reference reference) throws IOException, Damaged {
    return items.all().containsKey(reference.from())
        && properties.isTransparency(reference.from())
        && reference.to().equals(List.of(items.primary()))
        && properties.sameSize(reference.from(), items.primary());
  }

  private void goes(Item item) {
    boolean picture = PICTURES.contains(item.type());
    boolean part = parts.contains(item.id());
    if (refers(item, "thmb")) {
      tell("thumbnail", FindingCode.EMBEDDED_THUMBNAIL);
    } else if (refers(item, "auxl") || item.type().equals("tmap")) {
      tell("depth, gain or other auxiliary picture", FindingCode.OTHER_METADATA);
    } else if (picture && !part) {
      tell("picture that is not shown", FindingCode.HIDDEN_CONTENT);
    } else {
      file.notes().removed(name(item.type()));
    }
  }

  private static String name(String type) {
    return switch (type) {
      case "Exif" -> "Exif";
      case "mime" -> "XMP or other text";
      default -> PICTURES.contains(type) ? "part of an auxiliary picture" : "unknown item";
    };
  }

  private boolean refers(Item item, String type) {
    return types.getOrDefault(item.id(), Set.of()).contains(type);
  }

  private void tell(String name, FindingCode code) {
    file.notes().removed(name);
    file.notes().found(code);
  }
}
