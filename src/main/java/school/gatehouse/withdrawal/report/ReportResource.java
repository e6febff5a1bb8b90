package school.gatehouse.withdrawal.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.change.Once;
import school.gatehouse.problem.Problem;
import school.gatehouse.school.PublicDoors;

/** "Report this picture": open to everybody, decided by the Head. */
@Path("/api/v1/reports")
public class ReportResource {

  private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  private final ReceiveReport receive;
  private final DecideReport decide;
  private final ListReports lists;
  private final ReportLimits limits;
  private final PublicDoors doors;
  private final Callers callers;
  private final Once once;

  ReportResource(
      ReceiveReport receive,
      DecideReport decide,
      ListReports lists,
      ReportLimits limits,
      PublicDoors doors,
      Callers callers,
      Once once) {
    this.receive = receive;
    this.decide = decide;
    this.lists = lists;
    this.limits = limits;
    this.doors = doors;
    this.callers = callers;
    this.once = once;
  }

  /**
   * What somebody says about a picture.
   *
   * @param school the school's public code
   * @param media the item's id, if a link told it
   * @param where where the picture was seen: an address, or the place in words
   * @param contact how to answer, if wanted; only the Head reads it
   */
  public record NewReport(
      @NotBlank @Size(max = 40) String school,
      @Pattern(regexp = ID) String media,
      @NotBlank @Size(max = 2000) String where,
      @NotBlank @Size(max = 4000) String wrong,
      @Size(max = 500) String contact) {}

  /** The same answer whether the picture is known or not. */
  @Schema(name = "ReceivedReport")
  public record Received(UUID id) {}

  /** {@code media} is the item that the Head has found, where the report names none. */
  @Schema(name = "NewReportDecision")
  public record NewDecision(
      @NotNull ReportOutcome outcome,
      @Pattern(regexp = ID) String media,
      @Size(max = 2000) String note) {}

  @Schema(name = "ReportDecision")
  public record Decision(UUID id, ReportOutcome outcome, List<UUID> takedowns) {}

  @Schema(name = "ReportList")
  public record Page(
      List<ReportView> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  /** An item that is named is hidden at once, everywhere, until the Head has decided. */
  @POST
  @Operation(summary = "Report a picture; open to everybody")
  @APIResponseSchema(value = Received.class, responseCode = "201")
  @APIResponse(responseCode = "429", description = "Too many reports; come back later.")
  @PermitAll
  public RestResponse<Received> receive(
      @NotNull @Valid NewReport said, @Context HttpServerRequest request) {
    var school =
        doors.at(said.school()).orElseThrow(() -> Problem.unknownReference("school")).school();
    limits.count(school, request.remoteAddress().hostAddress());
    return RestResponse.status(
        RestResponse.Status.CREATED, new Received(receive.receive(school, said)));
  }

  @GET
  @Operation(summary = "What the public has reported, the newest first")
  @RolesAllowed(Roles.HEAD)
  public Page reports(@QueryParam("cursor") String cursor) {
    return lists.page(callers.now(), cursor);
  }

  @GET
  @Operation(summary = "One report")
  @Path("{id}")
  @RolesAllowed(Roles.HEAD)
  public ReportView report(UUID id) {
    return lists.one(callers.now(), id);
  }

  /** Taking down stops the item: its releases end and every place of it gets a take-down. */
  @POST
  @Operation(summary = "Decide about a report: keep hidden, show again or take down")
  @Path("{id}/decisions")
  @RolesAllowed(Roles.HEAD)
  public RestResponse<Decision> decide(UUID id, @NotNull @Valid NewDecision said) {
    return once.create(said, Decision.class, () -> decide.decide(callers.now(), id, said));
  }
}
