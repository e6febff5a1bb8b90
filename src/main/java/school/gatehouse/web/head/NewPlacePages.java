package school.gatehouse.web.head;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.access.Roles;
import school.gatehouse.channel.Audience;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.ChannelResource;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;

/** A new place is proposed; only the Head approves it. */
@Page
@Path("/new-place")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.OFFICE, Roles.HEAD})
class NewPlacePages {

  /** What was typed. */
  public static class Typed {
    @RestForm public String name = "";
    @RestForm public String category = "";
    @RestForm public String audience = "";
    @RestForm public String address = "";

    ChannelResource.NewChannel wanted() {
      return new ChannelResource.NewChannel(
          text(name),
          one(Category.values(), category),
          one(Audience.values(), audience),
          text(address).isEmpty() ? null : text(address));
    }

    private static <E extends Enum<E>> E one(E[] all, String name) {
      return Stream.of(all).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    private static String text(String typed) {
      return Objects.requireNonNullElse(typed, "").strip();
    }
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance form(
        Typed typed, List<String> categories, List<String> audiences, Mistakes mistakes);
  }

  private final ChannelResource channels;
  private final PlaceWords words;

  NewPlacePages(ChannelResource channels, PlaceWords words) {
    this.channels = channels;
    this.words = words;
  }

  @GET
  public TemplateInstance form() {
    return form(new Typed(), Mistakes.NONE);
  }

  @POST
  public Response propose(@BeanParam Typed typed) {
    var tried = Mistakes.tryTo(() -> channels.propose(typed.wanted()));
    return tried
        .answer()
        .map(done -> Response.seeOther(URI.create("/places?done=proposed")).build())
        .orElseGet(() -> Response.status(422).entity(form(typed, tried.mistakes())).build());
  }

  private TemplateInstance form(Typed typed, Mistakes mistakes) {
    return Templates.form(
        typed,
        names(Category.values()),
        names(Audience.values()),
        mistakes
            .whenEmpty("name", words.noName())
            .whenEmpty("category", words.noCategory())
            .whenEmpty("audience", words.noAudience())
            .named(Map.of("address", words.address())));
  }

  private static List<String> names(Enum<?>[] all) {
    return Stream.of(all).map(Enum::name).toList();
  }
}
