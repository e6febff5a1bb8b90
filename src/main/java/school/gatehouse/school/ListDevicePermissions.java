package school.gatehouse.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.school.DevicePermissionResource.PermissionView;

/** Tells which permissions for personal devices there are or were, and which are the reader's. */
@ApplicationScoped
class ListDevicePermissions {

  private final Schools schools;
  private final Devices devices;
  private final SchoolWall wall;

  ListDevicePermissions(Schools schools, Devices devices, SchoolWall wall) {
    this.schools = schools;
    this.devices = devices;
    this.wall = wall;
  }

  List<PermissionView> forReader(Caller reader) {
    return wall.in(
        reader.school(),
        () -> {
          var today = schools.facts().dayOf(wall.now().now());
          return devices.permissions().stream()
              .map(
                  row ->
                      new PermissionView(
                          row.id(),
                          row.holder,
                          row.reason,
                          row.until,
                          row.endedOn,
                          row.inForce(today),
                          row.account,
                          reader.account().equals(row.account)))
              .toList();
        });
  }
}
