package school.gatehouse.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.Callers;
import school.gatehouse.access.PageSessions;
import school.gatehouse.access.PageSessions.Holder;
import school.gatehouse.account.SecondFactors;
import school.gatehouse.account.Sessions;

/** The code from a phone: shown after the password, and set up the first time. */
@Page
@Path("/second-step")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SecondStepPages {

  private static final URI MY_ACCOUNT = URI.create("/my-account?done=second-step");

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance code(String then, Mistakes mistakes);

    static native TemplateInstance setUp(
        String then, SecondFactors.Setup setup, QrCode picture, Mistakes mistakes);
  }

  private final Sessions sessions;
  private final SecondFactors factors;
  private final Callers callers;
  private final SessionCookie cookie;

  SecondStepPages(Sessions sessions, SecondFactors factors, Callers callers, SessionCookie cookie) {
    this.sessions = sessions;
    this.factors = factors;
    this.callers = callers;
    this.cookie = cookie;
  }

  /** Where somebody is asked for the second step who wanted to see that page. */
  static URI address(URI then) {
    return UriBuilder.fromPath("/second-step").queryParam("then", "{then}").build(then.toString());
  }

  @GET
  public Response ask(
      @CookieParam(PageSessions.COOKIE) String session, @RestQuery Optional<String> then) {
    var next = then.orElse("/");
    return waiting(session)
        .or(this::signedIn)
        .flatMap(person -> form(person, next, Mistakes.NONE))
        .map(form -> Response.ok(form).build())
        .orElseGet(() -> Response.seeOther(URI.create("/")).build());
  }

  @POST
  @Path("code")
  public Response show(
      @CookieParam(PageSessions.COOKIE) String session,
      @RestForm String code,
      @RestForm String then) {
    var person = waiting(session);
    if (person.isEmpty()) {
      return Response.seeOther(URI.create("/sign-in")).build();
    }
    return answer(person.get(), session, then, () -> factors.check(person.get(), text(code)));
  }

  @POST
  @Path("set-up")
  public Response setUp(
      @CookieParam(PageSessions.COOKIE) String session,
      @RestForm String code,
      @RestForm String then) {
    var person = waiting(session).or(this::signedIn);
    if (person.isEmpty()) {
      return Response.seeOther(URI.create("/sign-in")).build();
    }
    return answer(person.get(), session, then, () -> factors.confirm(person.get(), text(code)));
  }

  private Response answer(Holder person, String session, String then, Runnable deed) {
    var tried =
        Mistakes.tryTo(
            () -> {
              deed.run();
              return person;
            });
    if (tried.answer().isEmpty()) {
      return form(person, text(then), tried.mistakes())
          .map(form -> Response.status(422).entity(form).build())
          .orElseGet(() -> Response.seeOther(URI.create("/my-account")).build());
    }
    return signedIn().isPresent()
        ? Response.seeOther(MY_ACCOUNT).build()
        : Response.seeOther(Within.page(then))
            .cookie(cookie.of(sessions.open(person, session)))
            .build();
  }

  private Optional<TemplateInstance> form(Holder person, String then, Mistakes mistakes) {
    return factors
        .begun(person)
        .map(setup -> Templates.setUp(then, setup, QrCode.of(setup.uri()), mistakes))
        .or(
            () ->
                Optional.of(Templates.code(then, mistakes))
                    .filter(form -> signedIn().isEmpty() && factors.isSetUp(person)));
  }

  private Optional<Holder> waiting(String session) {
    return Optional.ofNullable(session).flatMap(sessions::waiting);
  }

  private Optional<Holder> signedIn() {
    return callers.visitor().map(me -> new Holder(me.school(), me.account()));
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }
}
