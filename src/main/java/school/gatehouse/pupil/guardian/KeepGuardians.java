package school.gatehouse.pupil.guardian;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.CoverLoss;
import school.gatehouse.change.Done;
import school.gatehouse.change.Scope;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.MergePatch;
import school.gatehouse.pupil.Papers;
import school.gatehouse.pupil.Pupils;

/** Adds guardians and changes what is known of them; a change is judged again at once. */
@ApplicationScoped
class KeepGuardians {

  private static final String RESPONSIBILITY = "parentalResponsibility";

  private final Changes changes;
  private final Pupils pupils;
  private final Guardians guardians;
  private final Papers papers;
  private final SchoolWall wall;
  private final Audit audit;
  private final MergePatch patch;

  KeepGuardians(
      Changes changes,
      Pupils pupils,
      Guardians guardians,
      Papers papers,
      SchoolWall wall,
      Audit audit,
      MergePatch patch) {
    this.changes = changes;
    this.pupils = pupils;
    this.guardians = guardians;
    this.papers = papers;
    this.wall = wall;
    this.audit = audit;
    this.patch = patch;
  }

  GuardianView add(Caller by, UUID pupil, GuardianFields wanted) {
    return changes.answer(
        by.school(),
        Scope.pupil(pupil),
        now -> {
          if (!pupils.exists(pupil)) {
            throw Problem.notHere();
          }
          wanted.check(papers);
          var row = new Guardian(wall.change(), pupil, wanted);
          guardians.persistAndFlush(row);
          append(row, wanted);
          audit.write(by, Entry.about("guardian.added", row.id()));
          return guardians.view(row, now);
        },
        Done::value);
  }

  GuardianView change(Caller by, UUID pupil, UUID id, ObjectNode sent) {
    return changes
        .make(
            by.school(),
            Scope.pupil(pupil),
            now -> {
              var row = guardians.of(pupil, id);
              rewrite(row, sent, now);
              audit.write(by, Entry.about("guardian.changed", id));
              changes.announce(CoverLoss.ofPupil(pupil));
              return guardians.view(row, now);
            })
        .value();
  }

  /** A statement that was not sent again is not said again. */
  private void rewrite(Guardian row, ObjectNode sent, Instant now) {
    var statements = guardians.facts(row, now).statements();
    var kept = GuardianFields.of(row, statements.get(statements.size() - 1));
    var wanted = patch.onto(kept, sent, GuardianFields.class);
    wanted.check(papers);
    row.write(wanted, wall.change());
    if (sent.has(RESPONSIBILITY)) {
      append(row, wanted);
    }
  }

  private void append(Guardian row, GuardianFields wanted) {
    guardians.append(new Responsibility(wall.change(), row.id(), wanted.parentalResponsibility()));
  }
}
