package school.gatehouse.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.account.openid.OpenIdProviders;
import school.gatehouse.account.openid.OpenIdRefusal;
import school.gatehouse.account.openid.OpenIdSignIn;
import school.gatehouse.problem.Problem;

/** Signing in with the school's own accounts: there, back, and what is said when it was a no. */
@Page
@Path(AttemptCookie.PATH)
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class OpenIdPages {

  private static final int LONGEST_PAGE = 1000;

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance arrived(URI next);

    static native TemplateInstance no(String name, String why, URI again);
  }

  /**
   * One way to sign in.
   *
   * @param address where it begins
   */
  record Way(String name, URI address) {}

  private final OpenIdProviders providers;
  private final OpenIdSignIn signIn;
  private final AttemptCookie attempt;
  private final SessionCookie session;

  OpenIdPages(
      OpenIdProviders providers,
      OpenIdSignIn signIn,
      AttemptCookie attempt,
      SessionCookie session) {
    this.providers = providers;
    this.signIn = signIn;
    this.attempt = attempt;
    this.session = session;
  }

  /** The ways to sign in for somebody who wanted to see that page; none if none is configured. */
  static List<Way> ways(OpenIdProviders providers, String then) {
    return providers.choices().stream()
        .map(choice -> new Way(choice.name(), address(choice.key(), then)))
        .toList();
  }

  private static URI address(String key, String then) {
    return UriBuilder.fromPath(AttemptCookie.PATH)
        .path("{key}")
        .queryParam("then", "{then}")
        .build(key, then);
  }

  @GET
  @Path("{key}")
  public Response begin(String key, @RestQuery Optional<String> then, @Context UriInfo here) {
    var returnTo =
        here.getBaseUriBuilder().path(AttemptCookie.PATH).path("{key}/return").build(key);
    var next = then.filter(page -> page.length() <= LONGEST_PAGE).orElse("/");
    try {
      var begun = signIn.begin(key, returnTo, Within.page(next).toString());
      return Response.seeOther(begun.address()).cookie(attempt.of(begun.cookie())).build();
    } catch (OpenIdRefusal refused) {
      return no(key, refused);
    }
  }

  /**
   * Another site sent the browser here, so it takes no session's cookie to the page that a redirect
   * would lead to. A page of ours that goes on by itself does.
   */
  @GET
  @Path("{key}/return")
  public Response end(
      String key,
      @CookieParam(AttemptCookie.NAME) Optional<String> begun,
      @Context UriInfo here,
      @Context HttpServerRequest request) {
    var back =
        new OpenIdSignIn.Back(
            begun.orElse(""), here.getQueryParameters(), request.remoteAddress().hostAddress());
    try {
      var arrived = signIn.end(key, back);
      var opened = arrived.session();
      var page = Within.page(arrived.then());
      var next = opened.waiting() ? SecondStepPages.address(page) : page;
      return Response.ok(Templates.arrived(next))
          .cookie(session.of(opened.cookie()), attempt.gone())
          .build();
    } catch (OpenIdRefusal refused) {
      return no(key, refused);
    }
  }

  /** Said under an address of its own, so that no code stays in the browser's. */
  @GET
  @Path("{key}/no")
  public TemplateInstance sayNo(String key, @RestQuery Optional<String> why) {
    var choice =
        providers.choices().stream()
            .filter(each -> each.key().equals(key))
            .findFirst()
            .orElseThrow(Problem::notHere);
    return Templates.no(choice.name(), why.orElse(""), address(key, "/"));
  }

  private Response no(String key, OpenIdRefusal refused) {
    var page =
        UriBuilder.fromPath(AttemptCookie.PATH)
            .path("{key}/no")
            .queryParam("why", refused.why().name().toLowerCase(Locale.ROOT))
            .build(key);
    return Response.seeOther(page).cookie(attempt.gone()).build();
  }
}
