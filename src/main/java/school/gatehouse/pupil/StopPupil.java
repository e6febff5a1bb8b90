package school.gatehouse.pupil;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.CoverLoss;
import school.gatehouse.change.Moment;

/** Puts stops on pupils and lifts them, inside a change that somebody else has opened. */
@ApplicationScoped
class StopPupil {

  private static final String OPEN =
      "select s.id, s.pupil_id, s.note, c.at from pupil_stop s join change c on c.id = s.change_id"
          + " where s.lifted_change_id is null"
          + " and (cast(:pupil as uuid) is null or s.pupil_id = cast(:pupil as uuid))"
          + " order by c.v desc, s.id";

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

  List<Pupils.OpenStop> open(Optional<UUID> pupil) {
    return database
        .createNativeQuery(OPEN, Tuple.class)
        .setParameter("pupil", pupil.map(UUID::toString).orElse(null))
        .getResultList()
        .stream()
        .map(
            row ->
                new Pupils.OpenStop(
                    row.get("id", UUID.class),
                    row.get("pupil_id", UUID.class),
                    Optional.ofNullable(row.get("note", String.class)),
                    Moment.ofRow(0L, row.get("at"), Instant.EPOCH).at()))
        .toList();
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
