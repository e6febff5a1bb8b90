package school.gatehouse.web.head;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.channel.ChannelResource;
import school.gatehouse.problem.Problem;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;
import school.gatehouse.web.SchoolTime;

/** The register of places and what the Head says of each. */
@Page
@Path("/places")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.DPO})
class PlacePages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(
        List<PlaceSheet> sheets, boolean mayPropose, boolean onlyWaiting);

    static native TemplateInstance place(PlaceSheet sheet, boolean mayDecide, boolean mayInclude);

    static native TemplateInstance approval(PlaceSheet sheet, String reviewOn, Mistakes mistakes);

    static native TemplateInstance suspension(PlaceSheet sheet, String reason, Mistakes mistakes);
  }

  private final ChannelResource channels;
  private final Callers callers;
  private final SchoolTime time;
  private final PlaceWords words;

  PlacePages(ChannelResource channels, Callers callers, SchoolTime time, PlaceWords words) {
    this.channels = channels;
    this.callers = callers;
    this.time = time;
    this.words = words;
  }

  @GET
  public TemplateInstance list(@RestQuery boolean waiting) {
    var today = time.today();
    var sheets =
        channels.list().items().stream()
            .map(place -> PlaceSheet.of(place, today))
            .filter(sheet -> !waiting || sheet.waits())
            .sorted(Comparator.comparingInt(PlaceSheet::urgency))
            .toList();
    return Templates.list(sheets, callers.now().isAny(Roles.OFFICE, Roles.HEAD), waiting);
  }

  @GET
  @Path("{id}")
  public TemplateInstance place(UUID id) {
    var caller = callers.now();
    return Templates.place(sheet(id), caller.is(Roles.HEAD), caller.isAny(Roles.HEAD, Roles.DPO));
  }

  @GET
  @Path("{id}/approval")
  @RolesAllowed(Roles.HEAD)
  public TemplateInstance approval(UUID id) {
    return Templates.approval(sheet(id), time.today().plusYears(1).toString(), Mistakes.NONE);
  }

  @POST
  @Path("{id}/approval")
  @RolesAllowed(Roles.HEAD)
  public Response approve(UUID id, @RestForm String reviewOn) {
    var tried =
        Mistakes.tryTo(
            () ->
                channels.approve(
                    id,
                    new ChannelResource.Approval(
                        SchoolTime.typed("reviewOn", reviewOn).orElse(null))));
    return tried
        .answer()
        .map(done -> Response.seeOther(URI.create("/places?done=approved")).build())
        .orElseGet(() -> wrong(Templates.approval(sheet(id), text(reviewOn), tried.mistakes())));
  }

  @GET
  @Path("{id}/suspension")
  @RolesAllowed(Roles.HEAD)
  public TemplateInstance suspension(UUID id) {
    return Templates.suspension(sheet(id), "", Mistakes.NONE);
  }

  @POST
  @Path("{id}/suspension")
  @RolesAllowed(Roles.HEAD)
  public Response suspend(UUID id, @RestForm String reason) {
    var tried = Mistakes.tryTo(() -> channels.suspend(id, because(reason)));
    return tried
        .answer()
        .map(done -> Response.seeOther(URI.create("/places?done=suspended")).build())
        .orElseGet(() -> wrong(Templates.suspension(sheet(id), text(reason), tried.mistakes())));
  }

  private ChannelResource.Suspension because(String reason) {
    if (text(reason).isBlank()) {
      throw Problem.invalid("reason", words.noReason());
    }
    return new ChannelResource.Suspension(reason.strip());
  }

  private PlaceSheet sheet(UUID id) {
    return channels.list().items().stream()
        .filter(place -> place.id().equals(id))
        .findFirst()
        .map(place -> PlaceSheet.of(place, time.today()))
        .orElseThrow(Problem::notHere);
  }

  private static Response wrong(TemplateInstance page) {
    return Response.status(422).entity(page).build();
  }

  private static String text(String typed) {
    return Objects.requireNonNullElse(typed, "");
  }
}
