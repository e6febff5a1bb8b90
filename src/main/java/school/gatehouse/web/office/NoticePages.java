package school.gatehouse.web.office;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.Roles;
import school.gatehouse.channel.ChannelResource;
import school.gatehouse.channel.ChannelView;
import school.gatehouse.notice.NoticeResource;
import school.gatehouse.notice.NoticeView;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;

/** The wordings that parents are shown. */
@Page
@Path("/notices")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICE)
class NoticePages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance notices(List<Row> rows);

    static native TemplateInstance add(
        NoticeForm form, List<ChannelView> places, Mistakes mistakes);
  }

  /** A wording and the names of the places that it covers. */
  public record Row(NoticeView notice, String places) {}

  private final NoticeResource notices;
  private final ChannelResource channels;

  NoticePages(NoticeResource notices, ChannelResource channels) {
    this.notices = notices;
    this.channels = channels;
  }

  @GET
  public TemplateInstance notices() {
    var places = channels.list().items();
    return Templates.notices(
        notices.list().items().stream()
            .map(
                notice ->
                    new Row(
                        notice,
                        places.stream()
                            .filter(place -> notice.channels().contains(place.id()))
                            .map(ChannelView::name)
                            .collect(Collectors.joining(", "))))
            .toList());
  }

  @GET
  @Path("new")
  public TemplateInstance form(@RestQuery Optional<UUID> from) {
    var form = from.map(notices::one).map(NoticeForm::of).orElseGet(NoticeForm::new);
    return Templates.add(form, channels.list().items(), Mistakes.NONE);
  }

  @POST
  public Response add(@BeanParam NoticeForm form) {
    var tried = Mistakes.tryTo(() -> notices.add(form.fields()).getEntity());
    return tried
        .answer()
        .map(notice -> Response.seeOther(URI.create("/notices?done=added")).build())
        .orElseGet(
            () ->
                Response.status(422)
                    .entity(
                        Templates.add(form, channels.list().items(), labelled(tried.mistakes())))
                    .build());
  }

  private static Mistakes labelled(Mistakes mistakes) {
    return mistakes.labelled(MessageBundles.get(NoticeWords.class)::field);
  }
}
