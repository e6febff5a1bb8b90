package school.gatehouse.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.change.Once;
import school.gatehouse.problem.Problem;

/** The register of where items are live. */
@Path("/api/v1/publications")
@RolesAllowed({Roles.CMS, Roles.EDITOR, Roles.OFFICE})
public class PublicationResource {

  private final RegisterPublication register;
  private final ListPublications lists;
  private final Callers callers;
  private final Once once;

  PublicationResource(
      RegisterPublication register, ListPublications lists, Callers callers, Once once) {
    this.register = register;
    this.lists = lists;
    this.callers = callers;
    this.once = once;
  }

  /** Without {@code publishedAt} it is a plan; {@code where} is for what has no address. */
  public record NewPublication(
      @NotNull UUID media,
      @NotNull UUID channel,
      @Size(max = 2000)
          @Pattern(
              regexp = "https?://\\S+",
              message = "must be a whole address that begins with https:// or http://")
          String url,
      Instant publishedAt,
      @Size(max = 500) String where) {}

  @Schema(name = "PublicationChange")
  public record Confirmation(
      @NotNull PublicationState state,
      @Size(max = 2000)
          @Pattern(
              regexp = "https?://\\S+",
              message = "must be a whole address that begins with https:// or http://")
          String url,
      Instant publishedAt,
      @Size(max = 500) String where) {}

  @Schema(name = "PublicationList")
  public record Page(
      List<PublicationView> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  @POST
  @Operation(summary = "Register where an item goes or is live")
  public RestResponse<PublicationView> register(@NotNull @Valid NewPublication wanted) {
    return once.create(
        wanted, PublicationView.class, () -> register.register(callers.now(), wanted));
  }

  @PATCH
  @Operation(summary = "Say that a place is live, or no longer")
  @Path("{id}")
  public PublicationView confirm(UUID id, @NotNull @Valid Confirmation confirmation) {
    return switch (confirmation.state()) {
      case LIVE -> register.confirm(callers.now(), id, confirmation);
      case ENDED -> register.end(callers.now(), id);
      case PLANNED, PRESUMED_LIVE -> throw Problem.invalid("state", "must be LIVE or ENDED");
    };
  }

  @DELETE
  @Operation(summary = "Say that a place is no longer live")
  @Path("{id}")
  public void end(UUID id) {
    register.end(callers.now(), id);
  }

  @GET
  @Operation(summary = "List the places of items")
  public Page list(
      @QueryParam("cursor") String cursor,
      @QueryParam("channel") @Pattern(regexp = ContentResource.ID) String channel,
      @QueryParam("media") @Pattern(regexp = ContentResource.ID) String media,
      @QueryParam("state") @Pattern(regexp = "PLANNED|LIVE|PRESUMED_LIVE|ENDED") String state) {
    return lists.publications(
        callers.now(), ListPublications.Wanted.of(channel, media, state), cursor);
  }
}
