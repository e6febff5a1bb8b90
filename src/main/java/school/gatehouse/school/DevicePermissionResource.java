package school.gatehouse.school;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.account.AccountNames;
import school.gatehouse.change.Once;

/** Who may use a camera or phone of their own, by the leadership's express permission. */
@Path("/api/v1/device-permissions")
public class DevicePermissionResource {

  private final ListDevicePermissions list;
  private final KeepDevicePermissions keep;
  private final AccountNames accounts;
  private final Callers callers;
  private final Once once;

  DevicePermissionResource(
      ListDevicePermissions list,
      KeepDevicePermissions keep,
      AccountNames accounts,
      Callers callers,
      Once once) {
    this.list = list;
    this.keep = keep;
    this.accounts = accounts;
    this.callers = callers;
    this.once = once;
  }

  /**
   * A permission to record.
   *
   * @param holder what the person is called, for people who read the list
   * @param until the last day that counts; absent: until somebody ends it
   * @param account the only one whose pictures it covers; absent: it permits nothing yet
   */
  @Schema(name = "NewDevicePermission")
  public record NewPermission(
      @NotBlank @Size(max = 200) String holder,
      @NotBlank @Size(max = 1000) String reason,
      LocalDate until,
      UUID account) {}

  @Schema(name = "DevicePermissionHolder")
  public record Holder(@NotNull UUID account) {}

  /**
   * One permission.
   *
   * @param until the last day that counts; absent: until somebody ends it
   * @param endedOn from this day on it permits nothing
   * @param inForce whether it permits today
   * @param account whose pictures it covers; absent: nobody's, it permits nothing
   * @param mine whether it is the reader's own
   */
  @Schema(name = "DevicePermission")
  public record PermissionView(
      UUID id,
      String holder,
      String reason,
      LocalDate until,
      LocalDate endedOn,
      boolean inForce,
      UUID account,
      boolean mine) {}

  /** All of them, also those that have ended. */
  @Schema(name = "DevicePermissionList")
  public record PermissionList(
      List<PermissionView> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  /** Somebody who can sign in. */
  @Schema(name = "PossibleHolder")
  public record Somebody(UUID account, String name) {}

  @Schema(name = "PossibleHolderList")
  public record People(
      List<Somebody> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  @GET
  @Operation(summary = "List the permissions for personal devices")
  @RolesAllowed({Roles.OFFICE, Roles.TEACHER, Roles.HEAD})
  public PermissionList list() {
    return new PermissionList(list.forReader(callers.now()), null);
  }

  @GET
  @Operation(summary = "List the people of the school to whom one can be given")
  @Path("people")
  @RolesAllowed(Roles.HEAD)
  public People people() {
    var people = accounts.people(callers.now().school());
    return new People(
        people.entrySet().stream().map(one -> new Somebody(one.getKey(), one.getValue())).toList(),
        null);
  }

  /** It covers what this account sends in, and nobody else's pictures. */
  @POST
  @Operation(summary = "Permit somebody a personal device")
  @RolesAllowed(Roles.HEAD)
  public RestResponse<SchoolResource.Added> permit(@NotNull @Valid NewPermission permission) {
    return once.create(
        permission,
        SchoolResource.Added.class,
        () -> keep.permit(callers.now(), permission, SchoolResource.Added::new));
  }

  /** For one that was recorded without an account. Once it is somebody's, it stays theirs. */
  @PUT
  @Operation(summary = "Say whose permission it is")
  @Path("{id}/holder")
  @RolesAllowed(Roles.HEAD)
  public void give(UUID id, @NotNull @Valid Holder holder) {
    keep.give(callers.now(), id, holder.account());
  }

  /** From today on it permits nothing; what was sent on earlier days stays as it was. */
  @DELETE
  @Operation(summary = "End a permission for a personal device")
  @Path("{id}")
  @RolesAllowed(Roles.HEAD)
  public void end(UUID id) {
    keep.end(callers.now(), id);
  }
}
