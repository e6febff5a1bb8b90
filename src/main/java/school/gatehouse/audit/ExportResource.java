package school.gatehouse.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;

/** The trail to take away, at most 20,000 entries at a time; each export is written down. */
@Path("/api/v1/audit/exports")
@RolesAllowed({Roles.AUDITOR, Roles.DPO})
public class ExportResource {

  private final ExportTrail export;
  private final Callers callers;

  ExportResource(ExportTrail export, Callers callers) {
    this.export = export;
    this.callers = callers;
  }

  @GET
  @Path("csv")
  @Produces("text/csv; charset=UTF-8")
  @Operation(summary = "Export entries of the trail as a table; no cell is read as a formula")
  public String csv(@BeanParam @Valid TrailQuestion question) {
    return export.csv(callers.now(), question);
  }

  @GET
  @Path("json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Export entries of the trail as they were written")
  public AuditResource.Page json(@BeanParam @Valid TrailQuestion question) {
    return export.json(callers.now(), question);
  }
}
