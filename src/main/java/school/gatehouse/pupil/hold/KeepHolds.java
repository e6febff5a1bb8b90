package school.gatehouse.pupil.hold;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.CoverLoss;
import school.gatehouse.change.Done;
import school.gatehouse.change.Scope;
import school.gatehouse.pupil.Papers;

/** Sets holds and restrictions, and ends them. The trail does not say which of the two it was. */
@ApplicationScoped
class KeepHolds {

  private final Changes changes;
  private final Holds holds;
  private final Papers papers;
  private final SchoolWall wall;
  private final Audit audit;

  KeepHolds(Changes changes, Holds holds, Papers papers, SchoolWall wall, Audit audit) {
    this.changes = changes;
    this.holds = holds;
    this.papers = papers;
    this.wall = wall;
    this.audit = audit;
  }

  HoldView set(Caller by, UUID pupil, HoldFields wanted) {
    return changes.answer(
        by.school(),
        Scope.pupil(pupil),
        now -> {
          holds.insistOnPupil(pupil);
          wanted.check(papers);
          var row = new Hold(wall.change(), pupil, wanted, by.account());
          holds.persist(row);
          audit.write(by, Entry.of("hold.set", row.id()).person(pupil));
          changes.announce(CoverLoss.ofPupil(pupil));
          return holds.view(row);
        },
        Done::value);
  }

  /** Ending twice is ending once: the first reason stays. */
  HoldView end(Caller by, UUID pupil, UUID id, Optional<String> reason) {
    return changes
        .make(
            by.school(),
            Scope.pupil(pupil),
            now -> {
              var row = holds.of(pupil, id);
              if (!row.ended()) {
                row.end(by.account(), wall.change(), reason.orElse(null));
                audit.write(by, Entry.of("hold.ended", id).person(pupil));
              }
              return holds.view(row);
            })
        .value();
  }
}
