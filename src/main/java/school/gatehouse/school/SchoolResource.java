package school.gatehouse.school;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.change.Once;
import school.gatehouse.problem.Problem;

/** A school's settings, its devices, and whether the Head is away. */
@Path("/api/v1")
public class SchoolResource {

  private final Schools schools;
  private final Devices devices;
  private final ChangeSchool change;
  private final Callers callers;
  private final SchoolWall wall;
  private final Once once;

  SchoolResource(
      Schools schools,
      Devices devices,
      ChangeSchool change,
      Callers callers,
      SchoolWall wall,
      Once once) {
    this.schools = schools;
    this.devices = devices;
    this.change = change;
    this.callers = callers;
    this.wall = wall;
    this.once = once;
  }

  /** {@code publicCode} is the last part of the address of the form for reporting a picture. */
  public record SchoolView(
      String id,
      String name,
      String publicCode,
      String colour,
      Instant headAbsentUntil,
      SchoolSettings settings) {}

  /** How the school's pages look: its name above them, and a colour as #rrggbb. */
  @Schema(name = "SchoolLook")
  public record Look(@NotBlank @Size(max = 200) String name, @NotBlank String colour) {}

  @Schema(name = "HeadAbsence")
  public record Absence(@NotNull Instant until) {}

  public record NewDevice(
      @NotBlank @Size(max = 200) String make,
      @NotBlank @Size(max = 200) String model,
      @Size(max = 200) String serial) {}

  public record DeviceView(UUID id, String make, String model, String serial) {}

  public record DeviceList(
      List<DeviceView> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  @Schema(name = "AddedDevice")
  public record Added(UUID id) {}

  @GET
  @Operation(summary = "The school and its settings")
  @Path("school")
  @RolesAllowed({Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.DPO, Roles.ADMIN})
  public SchoolView show() {
    return wall.in(callers.now().school(), () -> view(schools.here()));
  }

  @PUT
  @Operation(summary = "Change the settings")
  @Path("school/settings")
  @RolesAllowed({Roles.HEAD, Roles.ADMIN})
  public SchoolView settle(@NotNull @Valid SchoolSettings settings) {
    return change.settle(callers.now(), settings, SchoolResource::view);
  }

  /** White words stand on the colour; a light one is refused. */
  @PUT
  @Operation(summary = "Change the school's name and colour")
  @Path("school/look")
  @RolesAllowed({Roles.HEAD, Roles.ADMIN})
  public SchoolView look(@NotNull @Valid Look look) {
    var colour = new Colour(look.colour().strip().toLowerCase(Locale.ROOT));
    return change.look(callers.now(), look.name().strip(), colour, SchoolResource::view);
  }

  /**
   * The Head is away until then, a year at most; an instant in the past means back again. Nobody
   * who acts for the Head says so: they would give themselves the Head's rights.
   */
  @PUT
  @Operation(summary = "Say until when the Head is away")
  @Path("school/head-absence")
  @RolesAllowed({Roles.HEAD, Roles.ADMIN})
  public SchoolView absent(@NotNull @Valid Absence absence) {
    var caller = callers.now();
    if (caller.is(Roles.DEPUTY)) {
      throw Problem.forbidden("The Head or an administrator says how long the Head is away.");
    }
    return change.headAbsent(caller, absence.until(), SchoolResource::view);
  }

  @GET
  @Operation(summary = "List the school devices")
  @Path("devices")
  @RolesAllowed({Roles.OFFICE, Roles.TEACHER, Roles.HEAD, Roles.ADMIN})
  public DeviceList devices() {
    return wall.in(
        callers.now().school(),
        () ->
            new DeviceList(
                devices.all().stream()
                    .map(row -> new DeviceView(row.id(), row.make, row.model, row.serial))
                    .toList(),
                null));
  }

  @POST
  @Operation(summary = "Register a school device")
  @Path("devices")
  @RolesAllowed({Roles.OFFICE, Roles.HEAD, Roles.ADMIN})
  public RestResponse<Added> register(@NotNull @Valid NewDevice device) {
    return once.create(
        device, Added.class, () -> change.register(callers.now(), device, Added::new));
  }

  private static SchoolView view(School row) {
    return new SchoolView(
        row.id, row.name, row.publicCode, row.colour, row.headAbsentUntil, SchoolSettings.of(row));
  }
}
