package school.gatehouse.pupil.guardian;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.GuardianFacts;
import school.gatehouse.pupil.Pupils;

/** The guardians of pupils. */
@ApplicationScoped
class Guardians implements PanacheRepositoryBase<Guardian, UUID> {

  private final Pupils pupils;
  private final SchoolWall wall;

  Guardians(Pupils pupils, SchoolWall wall) {
    this.pupils = pupils;
    this.wall = wall;
  }

  Guardian of(UUID pupil, UUID id) {
    return find("pupil = ?1 and id = ?2", pupil, id)
        .singleResultOptional()
        .orElseThrow(Problem::notHere);
  }

  List<GuardianView> viewsOf(UUID pupil) {
    var facts = facts(pupil, wall.now().now());
    return list("pupil = ?1 order by name, id", pupil).stream()
        .map(row -> GuardianView.of(row, factsOf(row, facts)))
        .toList();
  }

  GuardianView view(Guardian row, Instant now) {
    return GuardianView.of(row, facts(row, now));
  }

  GuardianFacts facts(Guardian row, Instant now) {
    return factsOf(row, facts(row.pupil, now));
  }

  void append(Responsibility statement) {
    getEntityManager().persist(statement);
    flush();
  }

  private List<GuardianFacts> facts(UUID pupil, Instant now) {
    var facts = pupils.facts(List.of(pupil), now).get(pupil);
    if (facts == null) {
      throw Problem.notHere();
    }
    return facts.guardians();
  }

  private static GuardianFacts factsOf(Guardian row, List<GuardianFacts> facts) {
    return facts.stream().filter(one -> one.id().equals(row.id())).findFirst().orElseThrow();
  }
}
