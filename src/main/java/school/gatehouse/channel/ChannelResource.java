package school.gatehouse.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.change.Once;

/** The register of places. */
@Path("/api/v1/channels")
public class ChannelResource {

  private final Channels channels;
  private final KeepChannels keep;
  private final Callers callers;
  private final SchoolWall wall;
  private final Once once;

  ChannelResource(
      Channels channels, KeepChannels keep, Callers callers, SchoolWall wall, Once once) {
    this.channels = channels;
    this.keep = keep;
    this.callers = callers;
    this.wall = wall;
    this.once = once;
  }

  /**
   * A place to be proposed.
   *
   * @param address on the web with https or http, or in plain words
   */
  public record NewChannel(
      @NotBlank @Size(max = 200) String name,
      @NotNull Category category,
      @NotNull Audience audience,
      @Size(max = 2000) String address) {}

  /** Until when it is approved; a year if no day is named. */
  @Schema(name = "NewApproval")
  public record Approval(LocalDate reviewOn) {}

  /** Why, for everybody in the school to read. */
  @Schema(name = "NewSuspension")
  public record Suspension(@Size(max = 2000) String reason) {}

  /** All places. */
  public record ChannelList(
      List<ChannelView> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {

    public Map<UUID, String> names() {
      return items.stream().collect(Collectors.toMap(ChannelView::id, ChannelView::name));
    }
  }

  @GET
  @Operation(summary = "List the places")
  @RolesAllowed(Roles.PERSON)
  public ChannelList list() {
    return wall.in(
        callers.now().school(),
        () ->
            new ChannelList(
                channels.list("order by name, id").stream().map(ChannelView::of).toList(), null));
  }

  @POST
  @Operation(summary = "Propose a place")
  @RolesAllowed({Roles.OFFICE, Roles.HEAD})
  public RestResponse<ChannelView> propose(@NotNull @Valid NewChannel wanted) {
    PlaceAddress.insist(wanted.address());
    return once.create(wanted, ChannelView.class, () -> keep.propose(callers.now(), wanted));
  }

  @POST
  @Operation(summary = "Approve a place")
  @Path("{id}/approvals")
  @RolesAllowed(Roles.HEAD)
  public RestResponse<ChannelView> approve(UUID id, Approval approval) {
    var reviewOn = Optional.ofNullable(approval).map(Approval::reviewOn);
    return once.create(
        reviewOn, ChannelView.class, () -> keep.approve(callers.now(), id, reviewOn));
  }

  @POST
  @Operation(summary = "Suspend a place at once")
  @Path("{id}/suspensions")
  @RolesAllowed(Roles.HEAD)
  @Consumes(MediaType.APPLICATION_JSON)
  public RestResponse<ChannelView> suspend(UUID id, @Valid Suspension suspension) {
    return suspended(id, Optional.ofNullable(suspension).map(Suspension::reason));
  }

  /** The same by a request without a body. */
  @POST
  @Operation(hidden = true)
  @Path("{id}/suspensions")
  @RolesAllowed(Roles.HEAD)
  @Consumes(MediaType.WILDCARD)
  public RestResponse<ChannelView> suspend(UUID id) {
    return suspended(id, Optional.empty());
  }

  private RestResponse<ChannelView> suspended(UUID id, Optional<String> because) {
    return once.create(because, ChannelView.class, () -> keep.suspend(callers.now(), id, because));
  }
}
