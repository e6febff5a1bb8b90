package school.gatehouse.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;

/** The cleaned bytes, as long as some release of them is approved and not denied now. */
@Path("/api/v1/media")
class ContentResource {

  private final ServeContent serve;
  private final Callers callers;

  ContentResource(ServeContent serve, Callers callers) {
    this.serve = serve;
    this.callers = callers;
  }

  @GET
  @Operation(summary = "The cleaned bytes, while they may be published")
  @Path("{id}/content")
  @RolesAllowed({Roles.CMS, Roles.EDITOR, Roles.OFFICE, Roles.TEACHER})
  public Response content(UUID id) {
    var content = serve.open(callers.now(), id);
    return Response.ok(content.bytes(), content.mediaType())
        .header("Content-Length", content.size())
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Disposition", "attachment")
        .build();
  }
}
