package school.gatehouse.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;

/** What needs whom. */
@Path("/api/v1/today")
public class TodayResource {

  private final TellToday tell;
  private final Callers callers;

  TodayResource(TellToday tell, Callers callers) {
    this.tell = tell;
    this.callers = callers;
  }

  @GET
  @Operation(summary = "What needs the caller today, as counts")
  @RolesAllowed(Roles.PERSON)
  public Today today() {
    return tell.to(callers.now());
  }
}
