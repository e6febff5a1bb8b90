package school.gatehouse.cleaning.packages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.cleaning.Embedded;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.cleaning.packages.OfficeParts.Kind;
import school.gatehouse.inspection.Damaged;

/**
 * One Office document on its way: follows the arrows from part to part and writes what may stay.
 */
final class OfficePackage {

  /** A part that is written: what it was called, what it is called now. */
  record Visit(String part, String name, Kind kind) {}

  private final Unzipped zip;
  private final Told told;
  private final Notes notes;
  private final ContentTypes types;
  private final MediaParts media;
  private final Sheets sheets = new Sheets();
  private final Set<String> hiddenStyles;
  private final Map<String, Visit> visits = new LinkedHashMap<>();
  private final Deque<Visit> waiting = new ArrayDeque<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, byte[]> written = new LinkedHashMap<>();
  private final Map<String, Boolean> shown = new HashMap<>();
  private final Set<String> accounted = new HashSet<>();

  OfficePackage(Unzipped zip, Notes notes, Embedded embedded, Path beside)
      throws IOException, Damaged {
    this.zip = zip;
    this.notes = notes;
    this.told = new Told(notes);
    this.types = ContentTypes.read(zip.read(ContentTypes.FILE));
    this.media = new MediaParts(embedded, beside, notes, "media/media");
    this.hiddenStyles = hiddenStyles();
    accounted.add(ContentTypes.FILE);
  }

  void write(Path target) throws IOException, Damaged {
    OfficeArrows root = new OfficeArrows(this, "");
    root.takeMain();
    if (visits.isEmpty()) {
      throw Damaged.broken();
    }
    while (!waiting.isEmpty()) {
      writePart(waiting.removeFirst());
    }
    tellTheRest();
    told.endPackage();
    try (Zipped out = new Zipped(target)) {
      Map<String, String> overrides = new LinkedHashMap<>();
      visits.values().forEach(visit -> overrides.put(visit.name(), visit.kind().type()));
      out.add(ContentTypes.FILE, ContentTypes.written(overrides, media.types()));
      out.add(Relations.fileOf(""), root.bytes());
      for (Map.Entry<String, byte[]> each : written.entrySet()) {
        out.add(each.getKey(), each.getValue());
      }
      for (Map.Entry<String, byte[]> each : media.content().entrySet()) {
        out.store(each.getKey(), each.getValue());
      }
    }
  }

  private void writePart(Visit visit) throws IOException, Damaged {
    byte[] xml = zip.read(visit.part());
    OfficeArrows arrows = new OfficeArrows(this, visit.part());
    sheets.startPart();
    List<OfficeRules.PartJudge> judges = List.of(new AllowedChildren(), sheets);
    OfficeRules rules = new OfficeRules(Survey.of(xml, hiddenStyles), arrows, judges, told);
    XmlOut out = XmlCopy.write(xml, rules);
    arrows.takeImplied();
    notes.unpacked(arrows.addresses());
    told.endPart(visit.name(), visit.kind().place(), out);
    written.put(visit.name(), out.bytes());
    if (!arrows.isEmpty()) {
      written.put(Relations.fileOf(visit.name()), arrows.bytes());
    }
  }

  Unzipped zip() {
    return zip;
  }

  Told told() {
    return told;
  }

  /** The arrows of a part, as they stand in the original. */
  Relations relations(String part) throws IOException, Damaged {
    String file = Relations.fileOf(part);
    accounted.add(file);
    return zip.has(file) ? Relations.read(part, zip.read(file)) : Relations.none(part);
  }

  /** Name of the part that an arrow will lead to; empty if it is not kept. */
  Optional<String> keep(Relation arrow) throws IOException, Damaged {
    String part = arrow.target();
    if (!zip.has(part)) {
      return Optional.empty();
    }
    if (OfficeParts.isMedia(arrow.type())) {
      accounted.add(part);
      return media.name(part, media.knows(part) ? new byte[0] : zip.read(part));
    }
    Optional<Kind> kind = OfficeParts.of(arrow.type(), types.of(part));
    if (kind.isEmpty() || !isShown(arrow)) {
      return Optional.empty();
    }
    Visit known = visits.get(part);
    if (known == null) {
      known = numbered(part, kind.get());
      visits.put(part, known);
      waiting.addLast(known);
      accounted.add(part);
    }
    return Optional.of(known.name());
  }

  Optional<Kind> kind(Relation arrow) {
    return arrow.external()
        ? Optional.empty()
        : OfficeParts.of(arrow.type(), types.of(arrow.target()));
  }

  /** Tells of a part that stays behind; its values are searched for in what is written. */
  void leave(Relation arrow) throws IOException, Damaged {
    told.gone(OfficeParts.gone(arrow.type()));
    if (!arrow.external() && zip.has(arrow.target()) && accounted.add(arrow.target())) {
      readValues(arrow);
    }
  }

  private void readValues(Relation arrow) throws IOException, Damaged {
    String what = OfficeParts.gone(arrow.type()).name();
    boolean speaks = Set.of("comments", "document properties", "speaker notes").contains(what);
    if (speaks && arrow.target().endsWith(".xml")) {
      DroppedPart.tell(zip.read(arrow.target()), told);
    }
  }

  private boolean isShown(Relation arrow) throws IOException, Damaged {
    if (!arrow.type().equals("slide")) {
      return true;
    }
    Boolean known = shown.get(arrow.target());
    if (known == null) {
      known = Survey.of(zip.read(arrow.target()), hiddenStyles).isShown();
      shown.put(arrow.target(), known);
      if (!known) {
        told.gone(Survey.HIDDEN);
        accounted.add(arrow.target());
      }
    }
    return known;
  }

  private Visit numbered(String part, Kind kind) {
    if (kind.name().indexOf('#') < 0) {
      boolean taken = visits.values().stream().anyMatch(v -> v.name().equals(kind.name()));
      return new Visit(
          part,
          taken
              ? kind.name().replace(".xml", numbers.merge(kind.name(), 2, Integer::sum) + ".xml")
              : kind.name(),
          kind);
    }
    String number = String.valueOf(numbers.merge(kind.name(), 1, Integer::sum));
    String place = kind.place().replace("#", number);
    return new Visit(
        part,
        kind.name().replace("#", number),
        new Kind(kind.name(), kind.type(), kind.implied(), place));
  }

  private Set<String> hiddenStyles() throws IOException, Damaged {
    for (String part : zip.names()) {
      if (types.of(part).endsWith("wordprocessingml.styles+xml")) {
        return HiddenStyles.in(zip.read(part));
      }
    }
    return Set.of();
  }

  /** Parts that no arrow led to. */
  private void tellTheRest() throws Damaged {
    for (String part : zip.names()) {
      if (part.endsWith("vbaProject.bin")) {
        throw Damaged.macros();
      }
      if (!accounted.contains(part)) {
        told.removed("unknown part");
      }
    }
  }
}
