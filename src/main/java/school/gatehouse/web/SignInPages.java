package school.gatehouse.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.PageSessions;
import school.gatehouse.account.Sessions;
import school.gatehouse.account.openid.OpenIdProviders;

/** Coming in and going out. */
@Page
@Path("/")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignInPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance signIn(
        String then, String username, String over, List<OpenIdPages.Way> others, Mistakes mistakes);
  }

  private final Sessions sessions;
  private final SessionCookie cookie;
  private final OpenIdProviders providers;

  SignInPages(Sessions sessions, SessionCookie cookie, OpenIdProviders providers) {
    this.sessions = sessions;
    this.cookie = cookie;
    this.providers = providers;
  }

  @GET
  @Path("sign-in")
  public TemplateInstance form(@RestQuery Optional<String> then, @RestQuery Optional<String> over) {
    var to = then.orElse("/");
    return Templates.signIn(
        to, "", over.orElse(""), OpenIdPages.ways(providers, to), Mistakes.NONE);
  }

  @POST
  @Path("sign-in")
  public Response signIn(
      @RestForm String username,
      @RestForm String password,
      @RestForm String then,
      @Context HttpServerRequest request) {
    var from = request.remoteAddress().hostAddress();
    var tried = Mistakes.tryTo(() -> sessions.signIn(text(username), text(password), from));
    return tried
        .answer()
        .map(opened -> onwards(opened, then))
        .orElseGet(
            () ->
                Response.status(422)
                    .entity(page(text(then), text(username), tried.mistakes()))
                    .build());
  }

  private TemplateInstance page(String then, String username, Mistakes mistakes) {
    return Templates.signIn(then, username, "", OpenIdPages.ways(providers, then), mistakes);
  }

  private Response onwards(Sessions.Opened opened, String then) {
    var next = opened.waiting() ? SecondStepPages.address(Within.page(then)) : Within.page(then);
    return Response.seeOther(next).cookie(cookie.of(opened.cookie())).build();
  }

  @POST
  @Path("sign-out")
  public Response signOut(@CookieParam(PageSessions.COOKIE) String session) {
    Optional.ofNullable(session).ifPresent(sessions::end);
    return Response.seeOther(URI.create("/sign-in")).cookie(cookie.gone()).build();
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }
}
