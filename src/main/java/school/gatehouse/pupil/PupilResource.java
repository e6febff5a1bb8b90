package school.gatehouse.pupil;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.change.Once;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.finding.FindRelatives;

/** The register of pupils. */
@Path("/api/v1/pupils")
public class PupilResource {

  private final Pupils pupils;
  private final KeepPupils keep;
  private final Callers callers;
  private final SchoolWall wall;
  private final Once once;
  private final FindRelatives relatives;

  PupilResource(
      Pupils pupils,
      KeepPupils keep,
      Callers callers,
      SchoolWall wall,
      Once once,
      FindRelatives relatives) {
    this.relatives = relatives;
    this.pupils = pupils;
    this.keep = keep;
    this.callers = callers;
    this.wall = wall;
    this.once = once;
  }

  /** Pupils as the caller may see them: {@link PupilView} or {@link PupilName}. */
  public record PupilList(
      @Schema(
              implementation = PupilView[].class,
              description = "For all but the office: names, class and date of birth only.")
          List<?> items,
      @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  @POST
  @Operation(summary = "Add a pupil")
  @RolesAllowed(Roles.OFFICE)
  public RestResponse<PupilView> add(@NotNull @Valid PupilFields wanted) {
    return once.create(wanted, PupilView.class, () -> keep.add(callers.now(), wanted));
  }

  /** Changes the fields that are sent; null takes a field away. */
  @PATCH
  @Operation(summary = "Change the fields that are sent")
  @Path("{id}")
  @RolesAllowed(Roles.OFFICE)
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = PupilFields.class)))
  public PupilView change(UUID id, @NotNull ObjectNode fields) {
    return keep.change(callers.now(), id, fields);
  }

  @GET
  @Operation(summary = "One pupil")
  @Path("{id}")
  @RolesAllowed(Roles.OFFICE)
  public PupilView one(UUID id) {
    return wall.in(callers.now().school(), () -> views(List.of(pupils.here(id))).get(0));
  }

  private static UUID givenOut(String cursor) {
    try {
      return UUID.fromString(cursor);
    } catch (IllegalArgumentException noId) {
      throw Problem.invalid("cursor", "is not one that was given out");
    }
  }

  /**
   * Pupils in the order of their names, 200 a page.
   *
   * @param ids only these; ids that the school does not have are left out
   */
  @GET
  @Operation(summary = "List or search the pupils")
  @RolesAllowed({Roles.OFFICE, Roles.TEACHER, Roles.HEAD, Roles.SAFEGUARDING, Roles.REVIEWER})
  public PupilList list(
      @RestQuery("class") Optional<String> className,
      @RestQuery @Size(max = 200) String q,
      @RestQuery("id") @Size(max = 1000) Set<UUID> ids,
      @RestQuery Optional<String> cursor) {
    var search =
        new Pupils.Search(
            className,
            Optional.ofNullable(q),
            Set.copyOf(ids),
            cursor.map(PupilResource::givenOut));
    boolean whole = callers.now().is(Roles.OFFICE);
    return wall.in(
        callers.now().school(),
        () -> {
          var page = pupils.page(search);
          return new PupilList(
              whole ? views(page.rows()) : page.rows().stream().map(Pupil::name).toList(),
              page.next());
        });
  }

  private List<PupilView> views(List<Pupil> rows) {
    var known = relatives.of(rows.stream().map(Pupil::id).toList());
    return rows.stream().map(row -> PupilView.of(row, known)).toList();
  }
}
