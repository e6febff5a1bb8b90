package school.gatehouse.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;

/** Who may be shown on a place, before anybody takes a picture. */
@Path("/api/v1/channels/{channel}/cleared")
public class ClearedResource {

  private final TellCleared tell;
  private final Callers callers;

  ClearedResource(TellCleared tell, Callers callers) {
    this.tell = tell;
    this.callers = callers;
  }

  /**
   * The pupils on roll on that day, each with the answer that a picture of them alone would get.
   *
   * @param className one class; absent: the whole school
   * @param on today or a day to come; absent: now
   * @param kind PHOTO (if absent) or VIDEO
   * @param naming NONE (if absent) or FIRST_NAME
   */
  @GET
  @Operation(summary = "Whose picture may go on this place on a day")
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD})
  public Cleared cleared(
      UUID channel,
      @RestQuery("class") @Size(max = 200) String className,
      @RestQuery @Size(max = 20) String on,
      @RestQuery @Size(max = 20) String kind,
      @RestQuery @Size(max = 20) String naming) {
    return tell.tell(
        callers.now(),
        new TellCleared.Asked(
            channel,
            Optional.ofNullable(className),
            Asking.day("on", Optional.ofNullable(on)),
            Asking.oneOf("kind", Optional.ofNullable(kind), List.of(Kind.PHOTO, Kind.VIDEO)),
            Asking.oneOf(
                "naming", Optional.ofNullable(naming), List.of(Naming.NONE, Naming.FIRST_NAME))));
  }
}
