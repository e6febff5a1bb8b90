package school.gatehouse.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.account.AccountNames;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.CoverLoss;
import school.gatehouse.change.Scope;
import school.gatehouse.problem.Problem;

/** Records, for one person each, permissions for personal devices, and ends them. */
@ApplicationScoped
class KeepDevicePermissions {

  private final Changes changes;
  private final Schools schools;
  private final Devices devices;
  private final AccountNames accounts;
  private final SchoolWall wall;
  private final Audit audit;

  KeepDevicePermissions(
      Changes changes,
      Schools schools,
      Devices devices,
      AccountNames accounts,
      SchoolWall wall,
      Audit audit) {
    this.changes = changes;
    this.schools = schools;
    this.devices = devices;
    this.accounts = accounts;
    this.wall = wall;
    this.audit = audit;
  }

  <R> R permit(Caller by, DevicePermissionResource.NewPermission wanted, Function<UUID, R> view) {
    if (wanted.account() != null) {
      insist(by, wanted.account());
    }
    return changes.answer(
        by.school(),
        Scope.school(),
        now -> {
          if (wanted.until() != null && wanted.until().isBefore(schools.facts().dayOf(now))) {
            throw Problem.invalid("until", "must be today or a later day");
          }
          var row = new DevicePermission(wall.change(), by.account(), wanted);
          devices.add(row);
          audit.write(by, Entry.of("device.permitted", row.id()));
          return row.id();
        },
        done -> view.apply(done.value()));
  }

  /** Says whose it is, once: what was sent under it has no cover if it became somebody else's. */
  void give(Caller by, UUID id, UUID account) {
    insist(by, account);
    changes.make(
        by.school(),
        Scope.school(),
        now -> {
          var row = devices.permission(id);
          if (row.account != null) {
            throw Problem.conflict(
                "This permission is somebody's already. End it and record another one.");
          }
          row.give(account, wall.change());
          audit.write(by, Entry.of("device.permission-given", id));
          return id;
        });
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

  private void insist(Caller by, UUID account) {
    if (!accounts.people(by.school()).containsKey(account)) {
      throw Problem.unknownReference("account");
    }
  }
}
