package school.gatehouse.pupil.hold;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;

/** Tells of holds and restrictions, and writes down that somebody read of them. */
@ApplicationScoped
class ReadHolds {

  private final Holds holds;
  private final SchoolWall wall;
  private final Audit audit;

  ReadHolds(Holds holds, SchoolWall wall, Audit audit) {
    this.holds = holds;
    this.wall = wall;
    this.audit = audit;
  }

  List<AllHoldsResource.HeldPupil> all(Caller reader) {
    return wall.in(
        reader.school(),
        () -> {
          audit.write(reader, Entry.of("holds.read", UUID.fromString(reader.school())));
          return holds.ofAll();
        });
  }

  HoldResource.HoldList of(Caller reader, UUID pupil) {
    return wall.in(
        reader.school(),
        () -> {
          var told = holds.of(pupil);
          audit.write(reader, Entry.about("holds.read", pupil));
          return told;
        });
  }
}
