package school.gatehouse.submission.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.change.Once;

/** Pictures of one event: who may go where is answered before they are sent. */
@Path("/api/v1/batches")
public class BatchResource {

  private final MakeBatch make;
  private final ShowBatch show;
  private final Callers callers;
  private final Once once;

  BatchResource(MakeBatch make, ShowBatch show, Callers callers, Once once) {
    this.make = make;
    this.show = show;
    this.callers = callers;
    this.once = once;
  }

  @POST
  @Operation(summary = "Announce pictures of one event and who may be in them")
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE})
  public RestResponse<BatchView.Summary> make(@NotNull @Valid NewBatch wanted) {
    return once.create(wanted, BatchView.Summary.class, () -> make.make(callers.now(), wanted));
  }

  @GET
  @Operation(summary = "List batches, the newest first")
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.REVIEWER})
  public BatchView.Page list(@RestQuery String cursor) {
    return show.page(callers.now(), ShowBatch.numberOf(cursor));
  }

  /** For each place how many of the cast may go there now, and who. */
  @GET
  @Operation(summary = "One batch: who of its cast may go where now")
  @Path("{id}")
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.REVIEWER})
  public BatchView show(UUID id) {
    return show.view(callers.now(), id);
  }
}
