package school.gatehouse.web.office;

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
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.access.Roles;
import school.gatehouse.channel.Audience;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.ChannelResource;
import school.gatehouse.channel.ChannelView;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;

/** The office proposes a place, and sees which ones the Headteacher has approved. */
@Page
@Path("/proposals")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.OFFICE, Roles.HEAD})
class ProposalPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance places(
        List<ChannelView> places, Proposal form, Mistakes mistakes);
  }

  /** A place as typed. */
  public static class Proposal {
    @RestForm String name;
    @RestForm String category;
    @RestForm String audience;
    @RestForm String address;

    public String nameTyped() {
      return name == null ? "" : name;
    }

    public String addressTyped() {
      return address == null ? "" : address;
    }

    public Category[] categories() {
      return Category.values();
    }

    public Audience[] audiences() {
      return Audience.values();
    }

    public boolean is(Category one) {
      return one.name().equals(category);
    }

    public boolean isFor(Audience one) {
      return one.name().equals(audience);
    }

    ChannelResource.NewChannel fields() {
      return new ChannelResource.NewChannel(
          Days.orNull(name),
          Stream.of(Category.values()).filter(this::is).findFirst().orElse(null),
          Stream.of(Audience.values()).filter(this::isFor).findFirst().orElse(null),
          Days.orNull(address));
    }
  }

  private final ChannelResource channels;

  ProposalPages(ChannelResource channels) {
    this.channels = channels;
  }

  @GET
  public TemplateInstance places() {
    return Templates.places(channels.list().items(), new Proposal(), Mistakes.NONE);
  }

  @POST
  public Response propose(@BeanParam Proposal form) {
    var tried = Mistakes.tryTo(() -> channels.propose(form.fields()).getEntity());
    return tried
        .answer()
        .map(place -> Response.seeOther(URI.create("/proposals?done=proposed")).build())
        .orElseGet(
            () ->
                Response.status(422)
                    .entity(Templates.places(channels.list().items(), form, tried.mistakes()))
                    .build());
  }
}
