package school.gatehouse.pupil.hold;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import school.gatehouse.access.SchoolWall;
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
    var today = today();
    var views =
        list("pupil = ?1 order by from, id", pupil).stream()
            .map(row -> HoldView.of(row, today))
            .toList();
    return new HoldResource.HoldList(pupils.names(List.of(pupil)).get(0), views, null);
  }

  /** Of every pupil: what has to be looked at first, what has ended last. */
  List<AllHoldsResource.HeldPupil> ofAll() {
    var today = today();
    var rows = listAll();
    var names =
        pupils.names(rows.stream().map(row -> row.pupil).toList()).stream()
            .collect(Collectors.toMap(PupilName::id, name -> name));
    return rows.stream()
        .map(row -> new AllHoldsResource.HeldPupil(names.get(row.pupil), HoldView.of(row, today)))
        .sorted(AllHoldsResource.HeldPupil.ORDER)
        .toList();
  }

  LocalDate today() {
    return schools.facts().dayOf(wall.now().now());
  }
}
