package school.gatehouse.pupil.hold;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.change.Moment;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.PupilName;
import school.gatehouse.pupil.Pupils;
import school.gatehouse.school.Schools;

/** The holds and restrictions of pupils. */
@ApplicationScoped
class Holds implements PanacheRepositoryBase<Hold, UUID> {

  private final Pupils pupils;
  private final Schools schools;
  private final SchoolWall wall;

  Holds(Pupils pupils, Schools schools, SchoolWall wall) {
    this.pupils = pupils;
    this.schools = schools;
    this.wall = wall;
  }

  void insistOnPupil(UUID pupil) {
    if (!pupils.exists(pupil)) {
      throw Problem.notHere();
    }
  }

  Hold of(UUID pupil, UUID id) {
    return find("pupil = ?1 and id = ?2", pupil, id)
        .singleResultOptional()
        .orElseThrow(Problem::notHere);
  }

  HoldResource.HoldList of(UUID pupil) {
    insistOnPupil(pupil);
    var views = views(list("pupil = ?1 order by from, id", pupil));
    return new HoldResource.HoldList(pupils.names(List.of(pupil)).get(0), views, null);
  }

  /** Of every pupil: what has to be looked at first, what has ended last. */
  List<AllHoldsResource.HeldPupil> ofAll() {
    var rows = listAll();
    var names =
        pupils.names(rows.stream().map(row -> row.pupil).toList()).stream()
            .collect(Collectors.toMap(PupilName::id, name -> name));
    var views = views(rows);
    return IntStream.range(0, rows.size())
        .mapToObj(
            at -> new AllHoldsResource.HeldPupil(names.get(rows.get(at).pupil), views.get(at)))
        .sorted(AllHoldsResource.HeldPupil.ORDER)
        .toList();
  }

  HoldView view(Hold row) {
    return views(List.of(row)).get(0);
  }

  private List<HoldView> views(List<Hold> rows) {
    var school = schools.facts();
    var now = wall.now().now();
    var ended = endings();
    return rows.stream()
        .map(
            row ->
                HoldView.of(
                    row,
                    row.ended()
                        ? Optional.of(school.dayOf(ended.getOrDefault(row.endedChange, now)))
                        : Optional.empty(),
                    school.dayOf(now)))
        .toList();
  }

  /** When each change was made that ended a hold; the one in hand has no time yet. */
  private Map<UUID, Instant> endings() {
    return getSession()
        .createNativeQuery(
            "select c.id, c.at from hold h join change c on c.id = h.ended_change_id", Tuple.class)
        .getResultList()
        .stream()
        .collect(
            Collectors.toMap(
                row -> row.get(0, UUID.class),
                row -> Moment.ofRow(0L, row.get(1), Instant.EPOCH).at(),
                (one, same) -> one));
  }
}
