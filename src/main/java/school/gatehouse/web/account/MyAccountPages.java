package school.gatehouse.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.access.Callers;
import school.gatehouse.access.PageSessions;
import school.gatehouse.access.PageSessions.Holder;
import school.gatehouse.access.Roles;
import school.gatehouse.account.AccountView;
import school.gatehouse.account.MyAccountResource;
import school.gatehouse.account.Sessions;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;
import school.gatehouse.web.SessionCookie;

/** What people do with the account that is their own. */
@Page
@Path("/my-account")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.PERSON)
class MyAccountPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance mine(AccountView me, Mistakes mistakes);
  }

  private final MyAccountResource account;
  private final Sessions sessions;
  private final SessionCookie cookie;
  private final Callers callers;

  MyAccountPages(
      MyAccountResource account, Sessions sessions, SessionCookie cookie, Callers callers) {
    this.account = account;
    this.sessions = sessions;
    this.cookie = cookie;
    this.callers = callers;
  }

  @GET
  public TemplateInstance mine() {
    return Templates.mine(account.mine(), Mistakes.NONE);
  }

  /** All sessions end with the old password; whoever changed it stays, in a new one. */
  @POST
  @Path("password")
  public Response changePassword(
      @RestForm String current,
      @RestForm String password,
      @CookieParam(PageSessions.COOKIE) String session) {
    var tried =
        Mistakes.tryTo(
            () -> {
              account.changePassword(new MyAccountResource.NewPassword(current, password));
              return sessions.open(me(), session);
            });
    return tried
        .answer()
        .map(opened -> seeMine("password").cookie(cookie.of(opened)).build())
        .orElseGet(() -> again(tried.mistakes()));
  }

  @POST
  @Path("sign-out-everywhere")
  public Response signOutEverywhere() {
    account.signOutEverywhere();
    return Response.seeOther(URI.create("/sign-in")).cookie(cookie.gone()).build();
  }

  @POST
  @Path("second-step")
  public Response setUpSecondStep() {
    var tried = Mistakes.tryTo(account::beginSecondFactor);
    return tried
        .answer()
        .map(begun -> Response.seeOther(URI.create("/second-step")).build())
        .orElseGet(() -> again(tried.mistakes()));
  }

  private Response again(Mistakes mistakes) {
    var words = MessageBundles.get(MyAccountWords.class);
    var named = mistakes.named(Map.of("current", words.current(), "password", words.next()));
    return Response.status(422).entity(Templates.mine(account.mine(), named)).build();
  }

  private static Response.ResponseBuilder seeMine(String done) {
    return Response.seeOther(URI.create("/my-account?done=" + done));
  }

  private Holder me() {
    var me = callers.now();
    return new Holder(me.school(), me.account());
  }
}
