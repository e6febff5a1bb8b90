package school.gatehouse.cleaning.packages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import school.gatehouse.inspection.Damaged;

/** The arrows of one part: which of them are kept, under new ids in the order of their use. */
final class OfficeArrows implements OfficeRules.Arrows {

  private static final Pattern WEB = Pattern.compile("(?i)(https?://|mailto:)[^\\s\"<>\\\\]*");

  private final OfficePackage document;
  private final Relations original;
  private final Map<String, Optional<String>> targets = new HashMap<>();
  private final Map<String, Relation> kept = new LinkedHashMap<>();

  OfficeArrows(OfficePackage document, String part) throws IOException, Damaged {
    this.document = document;
    this.original = document.relations(part);
  }

  @Override
  public boolean leads(String id) throws Damaged {
    return target(id).isPresent();
  }

  @Override
  public String written(String id) throws Damaged {
    Relation before = original.byId().get(id);
    String target = target(id).orElseThrow(Damaged::broken);
    return kept.computeIfAbsent(
            id,
            any ->
                new Relation(
                    "rId" + (kept.size() + 1),
                    before.type(),
                    before.fullType(),
                    target,
                    before.external()))
        .id();
  }

  /** From the package itself: the document, and nothing else. */
  void takeMain() throws IOException, Damaged {
    for (Relation each : original.byId().values()) {
      if (each.type().equals("officeDocument") && kept.isEmpty() && leads(each.id())) {
        written(each.id());
      } else {
        document.leave(each);
      }
    }
  }

  /** After the part: arrows that no element speaks of; the rest is left behind. */
  void takeImplied() throws IOException, Damaged {
    List<Relation> unused = new ArrayList<>(original.byId().values());
    unused.removeIf(each -> kept.containsKey(each.id()));
    for (Relation each : unused) {
      boolean implied = document.kind(each).filter(OfficeParts.Kind::implied).isPresent();
      if (implied && leads(each.id())) {
        written(each.id());
      } else {
        document.leave(each);
      }
    }
  }

  boolean isEmpty() {
    return kept.isEmpty();
  }

  byte[] bytes() {
    return Relations.written(kept.values());
  }

  byte[] addresses() {
    return Relations.addresses(kept.values());
  }

  private Optional<String> target(String id) throws Damaged {
    Relation arrow = original.byId().get(id);
    if (arrow == null) {
      return Optional.empty();
    }
    Optional<String> known = targets.get(id);
    if (known == null) {
      known = arrow.external() ? outside(arrow) : inside(arrow);
      targets.put(id, known);
    }
    return known;
  }

  private Optional<String> outside(Relation arrow) throws Damaged {
    if (arrow.type().equals("hyperlink") && WEB.matcher(arrow.target()).matches()) {
      document.told().name("A " + arrow.target());
      return Optional.of(arrow.target());
    }
    document.told().value("Office/other", arrow.target());
    return Optional.empty();
  }

  private Optional<String> inside(Relation arrow) throws Damaged {
    try {
      return document.keep(arrow);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
