package school.gatehouse.web.office;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.consent.ConsentState;
import school.gatehouse.consent.form.ConsentHistory;

/** Permissions as a table: a row for what goes where, a column for how much of a name. */
public record PermissionGrid(List<Naming> namings, List<Row> rows) {

  /** One row; a cell is empty where no notice asks for it. */
  public record Row(Category category, Kind kind, List<Optional<Cell>> cells) {}

  /** Where one permission stands, and the places where it permits. */
  public record Cell(ConsentState state, List<String> places) {

    /** The colour and shape that go with the word. */
    public String look() {
      return switch (state) {
        case GIVEN -> "yes";
        case PUPIL_REFUSED, REFUSED, WITHDRAWN, OBJECTED, GUARDIANS_DISAGREE -> "no";
        case UNKNOWN -> "unknown";
        default -> "wait";
      };
    }
  }

  private record Key(Category category, Kind kind) {}

  static PermissionGrid of(List<ConsentHistory.Standing> standings, Map<UUID, String> places) {
    var namings = new TreeSet<Naming>();
    Map<Key, Map<Naming, Cell>> rows = new LinkedHashMap<>();
    for (var standing : standings) {
      namings.add(standing.naming());
      rows.computeIfAbsent(
              new Key(standing.category(), standing.kind()), key -> new EnumMap<>(Naming.class))
          .put(standing.naming(), cell(standing, places));
    }
    return new PermissionGrid(
        List.copyOf(namings),
        rows.entrySet().stream().map(entry -> row(entry, List.copyOf(namings))).toList());
  }

  private static Row row(Map.Entry<Key, Map<Naming, Cell>> entry, List<Naming> namings) {
    return new Row(
        entry.getKey().category(),
        entry.getKey().kind(),
        namings.stream().map(naming -> Optional.ofNullable(entry.getValue().get(naming))).toList());
  }

  /** Taking back what nobody gave is a refusal; people read what was done. */
  static ConsentState told(ConsentHistory.Standing standing) {
    boolean ticked =
        standing.events().stream()
            .filter(ConsentHistory.Event::counts)
            .anyMatch(event -> event.type().equals("REFUSED"));
    return standing.state() == ConsentState.REFUSED && !ticked
        ? ConsentState.WITHDRAWN
        : standing.state();
  }

  private static Cell cell(ConsentHistory.Standing standing, Map<UUID, String> places) {
    return new Cell(
        told(standing),
        standing.channels().stream().map(id -> places.getOrDefault(id, "")).sorted().toList());
  }
}
