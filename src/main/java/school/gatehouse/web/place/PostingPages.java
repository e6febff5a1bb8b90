package school.gatehouse.web.place;

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
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.Roles;
import school.gatehouse.channel.ChannelState;
import school.gatehouse.channel.ChannelView;
import school.gatehouse.problem.Problem;
import school.gatehouse.publication.ApprovedResource;
import school.gatehouse.publication.ContentResource;
import school.gatehouse.publication.PublicationResource;
import school.gatehouse.publication.PublicationView;
import school.gatehouse.web.Frame;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;

/** What may go to a place now, getting the file, and saying where it went. */
@Page
@Path("/post")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.EDITOR, Roles.OFFICE})
class PostingPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance places(List<PlaceRow> places);

    static native TemplateInstance taken(List<Taken> files);

    static native TemplateInstance place(PlaceView view, String done);

    static native TemplateInstance picture(
        PictureView view, SayWhere.Typed typed, Mistakes mistakes);
  }

  private final ApprovedResource approved;
  private final PublicationResource publications;
  private final ContentResource contents;
  private final PlaceNames places;
  private final SayWhere say;
  private final Frame frame;

  PostingPages(
      ApprovedResource approved,
      PublicationResource publications,
      ContentResource contents,
      PlaceNames places,
      SayWhere say,
      Frame frame) {
    this.approved = approved;
    this.publications = publications;
    this.contents = contents;
    this.places = places;
    this.say = say;
    this.frame = frame;
  }

  /** A place and how many files somebody has taken without saying what became of them. */
  public record PlaceRow(ChannelView channel, int toTell) {
    public boolean approved() {
      return channel.state() == ChannelState.APPROVED;
    }
  }

  /** What stands on the page of a place. */
  public record PlaceView(ChannelView channel, List<Taken> toTell, ApprovedResource.Page ready) {}

  /** A file that somebody has taken; {@code pictured} while it may still be shown. */
  public record Taken(PublicationView it, String place, boolean pictured) {

    /** The start of the id, by which a file is found again. */
    public String code() {
      return it.media().toString().substring(0, 8);
    }

    public String here() {
      return "/post/" + it.channel() + "/" + it.media();
    }
  }

  /** One picture for one place; {@code item} is null when it may not go there now. */
  public record PictureView(
      ChannelView channel, UUID media, ApprovedResource.Item item, String title) {
    public String code() {
      return media.toString().substring(0, 8);
    }

    public String placeHere() {
      return "/post/" + channel.id();
    }

    public String here() {
      return placeHere() + "/" + media;
    }
  }

  @GET
  public TemplateInstance places(@RestQuery String show) {
    if ("to-tell".equals(show)) {
      return Templates.taken(
          places.all().keySet().stream().flatMap(channel -> taken(channel).stream()).toList());
    }
    return Templates.places(
        places.all().values().stream()
            .map(channel -> new PlaceRow(channel, toTell(channel.id()).size()))
            .toList());
  }

  @GET
  @Path("{channel}")
  public TemplateInstance place(UUID channel, @RestQuery String cursor) {
    return Templates.place(
        new PlaceView(here(channel), taken(channel), approved.approved(channel, null, cursor)),
        frame.done());
  }

  @GET
  @Path("{channel}/{media}")
  public TemplateInstance picture(UUID channel, UUID media) {
    return Templates.picture(view(channel, media), SayWhere.Typed.NOTHING, Mistakes.NONE);
  }

  @POST
  @Path("{channel}/{media}")
  public Response say(
      UUID channel,
      UUID media,
      @RestForm String outcome,
      @RestForm String url,
      @RestForm String where,
      @RestForm String day) {
    var typed = SayWhere.Typed.of(outcome, url, where, day);
    var said = say.say(channel, media, typed);
    if (!said.mistakes().isEmpty()) {
      return Response.status(422)
          .entity(Templates.picture(view(channel, media), typed, said.mistakes()))
          .build();
    }
    var done = typed.isPosted() ? "told" : "unused";
    return said.place()
        .filter(place -> place.takedown() != null)
        .map(place -> see("/take-downs/" + place.takedown() + "?now=true"))
        .orElseGet(() -> see("/post/" + channel + "?done=" + done));
  }

  private static Response see(String path) {
    return Response.seeOther(URI.create(path)).build();
  }

  /**
   * From here on it is presumed to be live in this place. What may not go there any more leads back
   * to its page, which says so.
   */
  @GET
  @Path("{channel}/{media}/file")
  @Produces({"image/*", "video/mp4", "application/pdf", MediaType.APPLICATION_OCTET_STREAM})
  public Response file(UUID channel, UUID media) {
    try {
      return named(media, contents.content(media, channel.toString(), "copy"));
    } catch (Problem refused) {
      if (refused.answer().status() != 404) {
        throw refused;
      }
      return see("/post/" + channel + "/" + media);
    }
  }

  private static Response named(UUID media, Response content) {
    var type = content.getMediaType().getSubtype().replaceAll("[^a-z0-9]", "");
    var name = "gatehouse-" + media.toString().substring(0, 8) + "." + type;
    return Response.fromResponse(content)
        .header("Content-Disposition", null)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }

  @GET
  @Path("{channel}/{media}/preview")
  @Produces("image/jpeg")
  public Response preview(UUID channel, UUID media) {
    here(channel);
    return contents.preview(media);
  }

  private PictureView view(UUID channel, UUID media) {
    var item = item(channel, media);
    return new PictureView(
        here(channel),
        media,
        item.orElse(null),
        item.map(ApprovedResource.Item::title).or(() -> title(channel, media)).orElse(null));
  }

  private Optional<ApprovedResource.Item> item(UUID channel, UUID media) {
    return approved.approved(channel, media.toString(), null).items().stream().findFirst();
  }

  /** What it is called, where it is out or was. */
  private Optional<String> title(UUID channel, UUID media) {
    return publications.list(null, channel.toString(), media.toString(), null).items().stream()
        .map(PublicationView::title)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private List<Taken> taken(UUID channel) {
    return toTell(channel).stream()
        .map(each -> new Taken(each, places.of(channel), isPictured(channel, each.media())))
        .toList();
  }

  private boolean isPictured(UUID channel, UUID media) {
    return item(channel, media).filter(it -> it.mediaType().startsWith("image/")).isPresent();
  }

  private List<PublicationView> toTell(UUID channel) {
    return publications.list(null, channel.toString(), null, "PRESUMED_LIVE").items();
  }

  private ChannelView here(UUID channel) {
    var view = places.all().get(channel);
    if (view == null) {
      throw Problem.notHere();
    }
    return view;
  }
}
