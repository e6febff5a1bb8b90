package school.gatehouse.pupil.hold;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.Pupils;

/** The holds and restrictions of pupils. */
@ApplicationScoped
class Holds implements PanacheRepositoryBase<Hold, UUID> {

  private final Pupils pupils;

  Holds(Pupils pupils) {
    this.pupils = pupils;
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

  List<HoldView> viewsOf(UUID pupil) {
    insistOnPupil(pupil);
    return list("pupil = ?1 order by from, id", pupil).stream().map(HoldView::of).toList();
  }
}
