package school.gatehouse.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.CoverLoss;
import school.gatehouse.change.Scope;

/** Ends a permission for a personal device: from today on it permits nothing. */
@ApplicationScoped
class EndDevicePermission {

  private final Changes changes;
  private final Schools schools;
  private final Devices devices;
  private final SchoolWall wall;
  private final Audit audit;

  EndDevicePermission(
      Changes changes, Schools schools, Devices devices, SchoolWall wall, Audit audit) {
    this.changes = changes;
    this.schools = schools;
    this.devices = devices;
    this.wall = wall;
    this.audit = audit;
  }

  /** Ending twice is ending once. */
  void end(Caller by, UUID id) {
    changes.make(
        by.school(),
        Scope.school(),
        now -> {
          var row = devices.permission(id);
          if (!row.ended()) {
            row.end(schools.facts().dayOf(now), by.account(), wall.change());
            audit.write(by, Entry.of("device.permission-ended", id));
            // what was sent today under it has no cover any more
            changes.announce(CoverLoss.ofSchool());
          }
          return id;
        });
  }
}
