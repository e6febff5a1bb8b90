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
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.PageSessions;
import school.gatehouse.account.Sessions;

/** Coming in and going out. */
@Page
@Path("/")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignInPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance signIn(String then, String username, Mistakes mistakes);
  }

  private final Sessions sessions;
  private final PagesConfig config;

  SignInPages(Sessions sessions, PagesConfig config) {
    this.sessions = sessions;
    this.config = config;
  }

  @GET
  @Path("sign-in")
  public TemplateInstance form(@RestQuery Optional<String> then) {
    return Templates.signIn(then.orElse("/"), "", Mistakes.NONE);
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
        .map(session -> Response.seeOther(Within.page(then)).cookie(cookie(session, -1)).build())
        .orElseGet(
            () ->
                Response.status(422)
                    .entity(Templates.signIn(then, text(username), tried.mistakes()))
                    .build());
  }

  @POST
  @Path("sign-out")
  public Response signOut(@CookieParam(PageSessions.COOKIE) String session) {
    Optional.ofNullable(session).ifPresent(sessions::end);
    return Response.seeOther(URI.create("/sign-in")).cookie(cookie("", 0)).build();
  }

  private NewCookie cookie(String value, int maxAge) {
    return new NewCookie.Builder(PageSessions.COOKIE)
        .value(value)
        .path("/")
        .httpOnly(true)
        .secure(config.secureCookies())
        .sameSite(NewCookie.SameSite.STRICT)
        .maxAge(maxAge)
        .build();
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }
}
