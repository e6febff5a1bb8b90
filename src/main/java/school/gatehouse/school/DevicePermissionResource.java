package school.gatehouse.school;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;

/** Who may use a camera or phone of their own, by the leadership's express permission. */
@Path("/api/v1")
public class DevicePermissionResource {

  private final Schools schools;
  private final Devices devices;
  private final EndDevicePermission end;
  private final Callers callers;
  private final SchoolWall wall;

  DevicePermissionResource(
      Schools schools, Devices devices, EndDevicePermission end, Callers callers, SchoolWall wall) {
    this.schools = schools;
    this.devices = devices;
    this.end = end;
    this.callers = callers;
    this.wall = wall;
  }

  /**
   * One permission.
   *
   * @param until the last day that counts; absent: until somebody ends it
   * @param endedOn from this day on it permits nothing
   * @param inForce whether it permits today
   */
  @Schema(name = "DevicePermission")
  public record PermissionView(
      UUID id, String holder, String reason, LocalDate until, LocalDate endedOn, boolean inForce) {

    static PermissionView of(DevicePermission row, LocalDate today) {
      return new PermissionView(
          row.id(), row.holder, row.reason, row.until, row.endedOn, row.covers(today));
    }
  }

  /** All of them, also those that have ended. */
  @Schema(name = "DevicePermissionList")
  public record PermissionList(
      List<PermissionView> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  @GET
  @Operation(summary = "List the permissions for personal devices")
  @Path("device-permissions")
  @RolesAllowed({Roles.OFFICE, Roles.TEACHER, Roles.HEAD})
  public PermissionList list() {
    return wall.in(
        callers.now().school(),
        () -> {
          var today = schools.facts().dayOf(wall.now().now());
          var rows = devices.permissions().stream();
          return new PermissionList(rows.map(row -> PermissionView.of(row, today)).toList(), null);
        });
  }

  /** From today on it permits nothing; what was sent on earlier days stays as it was. */
  @DELETE
  @Operation(summary = "End a permission for a personal device")
  @Path("device-permissions/{id}")
  @RolesAllowed(Roles.HEAD)
  public void end(UUID id) {
    end.end(callers.now(), id);
  }
}
