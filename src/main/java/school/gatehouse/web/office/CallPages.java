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
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.access.Roles;
import school.gatehouse.problem.Problem;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;
import school.gatehouse.web.SchoolTime;

/** The call at ten to nine: find the child, STOP, then what exactly is taken back. */
@Page
@Path("/calls")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICE)
class CallPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance call(
        Choice choice, Wish wish, TakeCall.Options options, Mistakes mistakes);

    static native TemplateInstance look(Choice choice, TakeCall.Options options, Reply reply);

    static native TemplateInstance told(Choice choice, Reply reply, List<TakeCall.StopOn> stopped);
  }

  private final FindChildren children;
  private final TakeCall call;
  private final SchoolTime time;

  CallPages(FindChildren children, TakeCall call, SchoolTime time) {
    this.children = children;
    this.call = call;
    this.time = time;
  }

  @GET
  public TemplateInstance call(@BeanParam Wish wish) {
    return page(wish, Mistakes.NONE);
  }

  /** Names that are searched for stay out of addresses. */
  @POST
  @Path("find")
  public TemplateInstance find(@RestForm List<UUID> pupil, @RestForm Optional<String> q) {
    return page(Wish.about(pupil), children.choice("/calls", q, pupil), Mistakes.NONE);
  }

  @POST
  @Path("stop")
  public Response stop(@BeanParam Wish wish) {
    call.stop(wish.pupils());
    return seeOther("/calls?" + wish.query() + "&done=stopped");
  }

  @POST
  @Path("lift")
  public Response lift(@BeanParam Wish wish, @RestForm UUID stop) {
    call.lift(Optional.ofNullable(stop).orElseThrow(Problem::notHere));
    return seeOther("/calls?" + wish.query() + "&done=lifted");
  }

  @GET
  @Path("look")
  public Response look(@BeanParam Wish wish) {
    return ifComplete(
        wish,
        200,
        choice -> {
          var tried = Mistakes.tryTo(() -> call.preview(choice.chosen(), wish));
          return tried
              .answer()
              .map(
                  reply -> {
                    var options = call.options(choice.chosen());
                    return Response.ok(Templates.look(choice, options, reply)).build();
                  })
              .orElseGet(() -> again(wish, tried.mistakes(), 200));
        });
  }

  @POST
  @Path("withdrawals")
  public Response withdraw(@BeanParam Wish wish) {
    return ifComplete(
        wish,
        422,
        choice -> {
          var tried =
              Mistakes.tryTo(
                  () -> {
                    call.record(choice.chosen(), wish);
                    return choice;
                  });
          return tried
              .answer()
              .map(done -> seeOther("/calls/told?" + wish.query() + "&done=recorded"))
              .orElseGet(() -> again(wish, tried.mistakes(), 422));
        });
  }

  @GET
  @Path("told")
  public TemplateInstance told(@BeanParam Wish wish) {
    var choice = choice(wish);
    return Templates.told(choice, call.told(choice.chosen(), wish), call.stopped(choice.chosen()));
  }

  private interface Next {
    Response with(Choice choice);
  }

  /**
   * Looking is a question, not a form that is sent: it is answered with 200 also when half asked.
   */
  private Response ifComplete(Wish wish, int otherwise, Next next) {
    var words = MessageBundles.get(CallWords.class);
    wish.calledOn(time.today());
    var missing =
        wish.missing(
            new Wish.Missing(
                words.whatMissing(),
                words.placeMissing(),
                words.pictureMissing(),
                words.whoMissing(),
                words.dayWrong()));
    return missing.isEmpty() ? next.with(choice(wish)) : again(wish, missing, otherwise);
  }

  private Response again(Wish wish, Mistakes mistakes, int status) {
    return Response.status(status).entity(page(wish, mistakes)).build();
  }

  private TemplateInstance page(Wish wish, Mistakes mistakes) {
    return page(wish, choice(wish), mistakes);
  }

  private TemplateInstance page(Wish wish, Choice choice, Mistakes mistakes) {
    wish.calledOn(time.today());
    return Templates.call(choice, wish, call.options(choice.chosen()), mistakes);
  }

  private Choice choice(Wish wish) {
    return children.choice("/calls", Optional.empty(), wish.pupils());
  }

  private static Response seeOther(String page) {
    return Response.seeOther(URI.create(page)).build();
  }
}
