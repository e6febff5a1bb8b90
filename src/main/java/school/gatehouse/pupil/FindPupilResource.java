package school.gatehouse.pupil;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;

/** From a child's name to the id under which the trail knows them, for those who check. */
@Path("/api/v1/pupil-ids")
public class FindPupilResource {

  private final Pupils pupils;
  private final SchoolWall wall;
  private final Audit audit;
  private final Callers callers;

  FindPupilResource(Pupils pupils, SchoolWall wall, Audit audit, Callers callers) {
    this.pupils = pupils;
    this.wall = wall;
    this.audit = audit;
    this.callers = callers;
  }

  @Schema(name = "FoundPupils")
  public record Found(
      List<PupilName> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  /** The first 200 whose names hold these words. That somebody looked is written down. */
  @GET
  @Operation(summary = "Find a pupil's id by name")
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public Found find(@RestQuery @NotBlank @Size(max = 200) String q) {
    var reader = callers.now();
    return wall.in(
        reader.school(),
        () -> {
          audit.write(reader, Entry.of("pupils.searched", UUID.fromString(reader.school())));
          return new Found(
              pupils.page(Pupils.Search.called(q)).rows().stream().map(Pupil::name).toList(), null);
        });
  }
}
