package school.gatehouse.pupil;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.CoverLoss;

/** Puts stops on pupils and lifts them, inside a change that somebody else has opened. */
@ApplicationScoped
class StopPupil {

  private final Session database;
  private final SchoolWall wall;
  private final Audit audit;
  private final Changes changes;

  StopPupil(Session database, SchoolWall wall, Audit audit, Changes changes) {
    this.database = database;
    this.wall = wall;
    this.audit = audit;
    this.changes = changes;
  }

  UUID stop(Caller by, UUID pupil, Optional<String> note) {
    var row = new PupilStop(wall.change(), pupil, note.orElse(null), by.account());
    database.persist(row);
    audit.write(by, Entry.of("stop.set", row.id()).person(pupil));
    changes.announce(CoverLoss.ofPupil(pupil));
    return row.id();
  }

  Optional<UUID> pupilOf(UUID id) {
    return Optional.ofNullable(database.find(PupilStop.class, id)).map(row -> row.pupil);
  }

  boolean lift(Caller by, UUID id) {
    var row = database.find(PupilStop.class, id);
    if (row == null) {
      return false;
    }
    if (!row.lifted()) {
      row.lift(by.account(), wall.change());
      audit.write(by, Entry.of("stop.lifted", id).person(row.pupil));
    }
    return true;
  }
}
