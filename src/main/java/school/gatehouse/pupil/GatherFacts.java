package school.gatehouse.pupil;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import school.gatehouse.change.Moment;
import school.gatehouse.school.ResponsibilityBasis;

/** Reads what decisions need to know of many pupils in five statements, however many they are. */
@ApplicationScoped
class GatherFacts {

  private static final String PUPILS =
      "select id, date_of_birth, on_roll_from, on_roll_until from pupil where id = any(:ids)";
  private static final String GUARDIANS =
      "select id, pupil_id, authority, evidence_id is not null as paper from guardian"
          + " where pupil_id = any(:ids) order by id";
  private static final String STATEMENTS =
      "select r.guardian_id, r.state, r.basis, r.from_day, r.until_day, c.v, c.at"
          + " from responsibility r join guardian g on g.id = r.guardian_id"
          + " left join change c on c.id = r.change_id"
          + " where g.pupil_id = any(:ids) order by c.v nulls last, r.id";
  private static final String HOLDS =
      "select h.id, h.pupil_id, h.kind, h.from_day, h.until_day, h.ends_by_itself, c.v, c.at,"
          + " h.ended_change_id is not null as over, e.v as over_v, e.at as over_at"
          + " from hold h left join change c on c.id = h.change_id"
          + " left join change e on e.id = h.ended_change_id"
          + " where h.pupil_id = any(:ids) order by h.id";
  private static final String STOPS =
      "select s.id, s.pupil_id, c.v, c.at, s.lifted_change_id is not null as over,"
          + " e.v as over_v, e.at as over_at"
          + " from pupil_stop s left join change c on c.id = s.change_id"
          + " left join change e on e.id = s.lifted_change_id"
          + " where s.pupil_id = any(:ids) order by s.id";

  private final Session database;

  GatherFacts(Session database) {
    this.database = database;
  }

  Map<UUID, PupilFacts> of(Set<UUID> ids, Instant now) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var statements = by("guardian_id", rows(STATEMENTS, ids), row -> statement(row, now));
    var guardians = by("pupil_id", rows(GUARDIANS, ids), row -> guardian(row, statements));
    var holds = by("pupil_id", rows(HOLDS, ids), row -> hold(row, now));
    var stops = by("pupil_id", rows(STOPS, ids), row -> stop(row, now));
    Map<UUID, PupilFacts> facts = new HashMap<>();
    for (Tuple row : rows(PUPILS, ids)) {
      var id = id(row, "id");
      facts.put(
          id,
          new PupilFacts(
              id,
              row.get("date_of_birth", LocalDate.class),
              row.get("on_roll_from", LocalDate.class),
              day(row, "on_roll_until"),
              guardians.getOrDefault(id, List.of()),
              holds.getOrDefault(id, List.of()),
              stops.getOrDefault(id, List.of())));
    }
    return facts;
  }

  private static GuardianFacts guardian(
      Tuple row, Map<UUID, List<ResponsibilityStatement>> statements) {
    var id = id(row, "id");
    return new GuardianFacts(
        id,
        Authority.valueOf(row.get("authority", String.class)),
        row.get("paper", Boolean.class),
        statements.getOrDefault(id, List.of()));
  }

  private static ResponsibilityStatement statement(Tuple row, Instant now) {
    return new ResponsibilityStatement(
        ResponsibilityState.valueOf(row.get("state", String.class)),
        Optional.ofNullable(row.get("basis", String.class)).map(ResponsibilityBasis::valueOf),
        day(row, "from_day"),
        day(row, "until_day"),
        Moment.ofRow(row.get("v"), row.get("at"), now));
  }

  private static HoldFacts hold(Tuple row, Instant now) {
    return new HoldFacts(
        id(row, "id"),
        HoldKind.valueOf(row.get("kind", String.class)),
        row.get("from_day", LocalDate.class),
        day(row, "until_day"),
        row.get("ends_by_itself", Boolean.class),
        Moment.ofRow(row.get("v"), row.get("at"), now),
        over(row, now));
  }

  private static StopFacts stop(Tuple row, Instant now) {
    return new StopFacts(
        id(row, "id"), Moment.ofRow(row.get("v"), row.get("at"), now), over(row, now));
  }

  private static Optional<Moment> over(Tuple row, Instant now) {
    return row.get("over", Boolean.class)
        ? Optional.of(Moment.ofRow(row.get("over_v"), row.get("over_at"), now))
        : Optional.empty();
  }

  private static UUID id(Tuple row, String column) {
    return row.get(column, UUID.class);
  }

  private static Optional<LocalDate> day(Tuple row, String column) {
    return Optional.ofNullable(row.get(column, LocalDate.class));
  }

  private static <T> Map<UUID, List<T>> by(
      String column, List<Tuple> rows, Function<Tuple, T> read) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> id(row, column), Collectors.mapping(read, Collectors.toList())));
  }

  private List<Tuple> rows(String sql, Set<UUID> ids) {
    return database
        .createNativeQuery(sql, Tuple.class)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .getResultList();
  }
}
