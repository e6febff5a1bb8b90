package school.gatehouse.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.change.Once;

/** The wordings that parents are shown. */
@Path("/api/v1/notices")
public class NoticeResource {

  private final Notices notices;
  private final AddNotice add;
  private final Callers callers;
  private final SchoolWall wall;
  private final Once once;

  NoticeResource(Notices notices, AddNotice add, Callers callers, SchoolWall wall, Once once) {
    this.notices = notices;
    this.add = add;
    this.callers = callers;
    this.wall = wall;
    this.once = once;
  }

  /** All notices, every version. */
  public record NoticeList(
      List<NoticeView> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  @GET
  @Operation(summary = "List the notices")
  @RolesAllowed({Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.DPO, Roles.SAFEGUARDING})
  public NoticeList list() {
    return wall.in(
        callers.now().school(),
        () ->
            new NoticeList(
                notices.views(
                    notices.list("order by title, language, version, id"), wall.now().now()),
                null));
  }

  @GET
  @Operation(summary = "One notice")
  @Path("{id}")
  @RolesAllowed({Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.DPO, Roles.SAFEGUARDING})
  public NoticeView one(UUID id) {
    return wall.in(
        callers.now().school(),
        () -> notices.views(List.of(notices.here(id)), wall.now().now()).get(0));
  }

  @POST
  @Operation(summary = "Add a notice, or a new version of one")
  @RolesAllowed(Roles.OFFICE)
  public RestResponse<NoticeView> add(@NotNull @Valid NoticeFields wanted) {
    return once.create(wanted, NoticeView.class, () -> add.add(callers.now(), wanted));
  }
}
