package school.gatehouse.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
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

/** What waits for somebody who did not send it in. */
@Path("/api/v1/reviews")
@RolesAllowed({Roles.HEAD, Roles.REVIEWER})
public class ReviewResource {

  private static final int PAGE = 20;

  private final WaitingReviews waiting;
  private final Callers callers;
  private final SchoolWall wall;

  ReviewResource(WaitingReviews waiting, Callers callers, SchoolWall wall) {
    this.waiting = waiting;
    this.callers = callers;
    this.wall = wall;
  }

  /** The oldest first, or the latest refused. */
  @Schema(name = "WaitingItemList")
  public record Page(
      List<WaitingItem> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  /** With {@code refused} instead what a reviewer has refused, the latest first. */
  @GET
  @Operation(summary = "List what waits for a review, the oldest first")
  public Page list(@RestQuery String cursor, @RestQuery boolean refused) {
    int from = cursor == null ? 0 : OpenSubmission.numberOf(cursor);
    var caller = callers.now();
    return wall.snapshot(
        caller.school(),
        instance -> {
          var all = refused ? waiting.refused() : waiting.all();
          var items =
              all.stream()
                  .skip(from)
                  .limit(PAGE)
                  .map(each -> waiting.view(caller, each, instance.now()))
                  .toList();
          return new Page(items, all.size() > from + PAGE ? String.valueOf(from + PAGE) : null);
        });
  }

  /** Its id is that of the submission; without places when nothing of it is for review. */
  @GET
  @Operation(summary = "One item that waits for a review")
  @Path("{id}")
  public WaitingItem show(UUID id) {
    var caller = callers.now();
    return wall.snapshot(
        caller.school(), instance -> waiting.view(caller, waiting.of(id), instance.now()));
  }
}
