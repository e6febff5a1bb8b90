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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.access.Roles;
import school.gatehouse.channel.ChannelResource;
import school.gatehouse.notice.CoverageResource;
import school.gatehouse.notice.NoticeResource;
import school.gatehouse.notice.NoticeView;
import school.gatehouse.problem.Problem;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;
import school.gatehouse.web.SchoolTime;

/** Which wordings include a place that they do not name, recorded with a reason. */
@Page
@Path("/place-notices")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.HEAD, Roles.DPO})
class InclusionPages {

  /** What was typed. */
  public record Typed(List<UUID> notices, String reason) {
    public boolean means(UUID notice) {
      return notices.contains(notice);
    }
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance form(
        PlaceSheet sheet,
        List<NoticeView> included,
        List<NoticeView> others,
        Typed typed,
        Mistakes mistakes);
  }

  private final ChannelResource channels;
  private final NoticeResource notices;
  private final CoverageResource coverage;
  private final SchoolTime time;
  private final PlaceWords words;

  InclusionPages(
      ChannelResource channels,
      NoticeResource notices,
      CoverageResource coverage,
      SchoolTime time,
      PlaceWords words) {
    this.channels = channels;
    this.notices = notices;
    this.coverage = coverage;
    this.time = time;
    this.words = words;
  }

  @GET
  @Path("{id}")
  public TemplateInstance form(UUID id) {
    return form(id, new Typed(List.of(), ""), Mistakes.NONE);
  }

  @POST
  @Path("{id}")
  public Response include(UUID id, @RestForm List<UUID> notices, @RestForm String reason) {
    var typed =
        new Typed(notices == null ? List.of() : notices, Objects.requireNonNullElse(reason, ""));
    var tried =
        Mistakes.tryTo(
            () ->
                coverage.cover(
                    id, new CoverageResource.NewCoverage(typed.notices(), typed.reason().strip())));
    return tried
        .answer()
        .map(done -> Response.seeOther(URI.create("/places?done=included")).build())
        .orElseGet(() -> Response.status(422).entity(form(id, typed, tried.mistakes())).build());
  }

  private TemplateInstance form(UUID id, Typed typed, Mistakes mistakes) {
    var place =
        channels.list().items().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(Problem::notHere);
    var all = notices.list().items();
    return Templates.form(
        PlaceSheet.of(place, time.today()),
        all.stream().filter(notice -> notice.channels().contains(id)).toList(),
        all.stream().filter(notice -> !notice.channels().contains(id)).toList(),
        typed,
        mistakes.whenEmpty("notices", words.noNotice()).whenEmpty("reason", words.noReason()));
  }
}
