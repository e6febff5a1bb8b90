package school.gatehouse.web.safeguarding;

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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.account.AccountNames;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.PupilName;
import school.gatehouse.pupil.PupilResource;
import school.gatehouse.pupil.PupilView;
import school.gatehouse.pupil.hold.AllHoldsResource;
import school.gatehouse.pupil.hold.HoldResource;
import school.gatehouse.web.Child;
import school.gatehouse.web.Children;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;
import school.gatehouse.web.SchoolTime;

/**
 * Holds and restrictions: who must not be shown, and why. Two roles see this, and who acts for the
 * Head.
 */
@Page
@Path("/holds")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.SAFEGUARDING, Roles.HEAD})
class HoldPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(
        List<HoldLine> current, List<HoldLine> over, boolean onlyDue);

    static native TemplateInstance find(
        String q, List<Child> found, boolean asked, boolean more, Mistakes mistakes);

    static native TemplateInstance pupil(
        Child child, List<HoldLine> lines, TypedHold typed, Mistakes mistakes);

    static native TemplateInstance end(HoldLine line, String reason, Mistakes mistakes);
  }

  private final AllHoldsResource all;
  private final HoldResource holds;
  private final PupilResource pupils;
  private final Children children;
  private final AccountNames names;
  private final Callers callers;
  private final SchoolTime time;
  private final HoldWords words;

  HoldPages(
      AllHoldsResource all,
      HoldResource holds,
      PupilResource pupils,
      Children children,
      AccountNames names,
      Callers callers,
      SchoolTime time,
      HoldWords words) {
    this.all = all;
    this.holds = holds;
    this.pupils = pupils;
    this.children = children;
    this.names = names;
    this.callers = callers;
    this.time = time;
    this.words = words;
  }

  @GET
  public TemplateInstance list(@RestQuery boolean due) {
    var people = names.of(callers.now().school());
    var held = all.list().items();
    var known = children.byId(held.stream().map(AllHoldsResource.HeldPupil::pupil));
    var lines =
        held.stream()
            .map(each -> HoldLine.of(known.get(each.pupil().id()), each.hold(), people))
            .toList();
    return Templates.list(
        lines.stream().filter(line -> !line.over() && (!due || line.hold().reviewDue())).toList(),
        lines.stream().filter(line -> !due && line.over()).toList(),
        due);
  }

  @GET
  @Path("find")
  public TemplateInstance find() {
    return Templates.find("", List.of(), false, false, Mistakes.NONE);
  }

  /** Sent as a form, because a name must not stand in an address. */
  @POST
  @Path("find")
  public Response find(@RestForm String q) {
    var typed = Objects.requireNonNullElse(q, "").strip();
    if (typed.isEmpty()) {
      return Response.ok(find()).build();
    }
    var tried =
        Mistakes.tryTo(() -> pupils.list(Optional.empty(), typed, Set.of(), Optional.empty()));
    return tried
        .answer()
        .map(page -> Response.ok(found(typed, page)).build())
        .orElseGet(
            () ->
                Response.status(422)
                    .entity(Templates.find(typed, List.of(), false, false, tried.mistakes()))
                    .build());
  }

  private TemplateInstance found(String typed, PupilResource.PupilList page) {
    var found = page.items().stream().map(HoldPages::name).toList();
    return Templates.find(typed, children.marked(found), true, page.next() != null, Mistakes.NONE);
  }

  @GET
  @Path("{pupil}")
  public TemplateInstance pupil(UUID pupil) {
    var typed = new TypedHold();
    typed.from = time.today().toString();
    return pupil(pupil, typed, Mistakes.NONE);
  }

  @POST
  @Path("{pupil}")
  public Response set(UUID pupil, @BeanParam TypedHold typed) {
    var tried = Mistakes.tryTo(() -> holds.set(pupil, typed.wanted()));
    return tried
        .answer()
        .map(done -> Response.seeOther(URI.create("/holds?done=set")).build())
        .orElseGet(
            () ->
                Response.status(422)
                    .entity(
                        pupil(
                            pupil,
                            typed,
                            tried
                                .mistakes()
                                .whenEmpty("kind", words.noKind())
                                .whenEmpty("reason", words.noReason())
                                .whenEmpty("from", words.noFrom())))
                    .build());
  }

  @GET
  @Path("{pupil}/end/{id}")
  public TemplateInstance end(UUID pupil, UUID id) {
    return Templates.end(line(pupil, id), "", Mistakes.NONE);
  }

  @POST
  @Path("{pupil}/end/{id}")
  public Response ended(UUID pupil, UUID id, @RestForm String reason) {
    var typed = Objects.requireNonNullElse(reason, "");
    var tried = Mistakes.tryTo(() -> holds.endBecause(pupil, id, new HoldResource.Ending(typed)));
    return tried
        .answer()
        .map(done -> Response.seeOther(URI.create("/holds?done=ended")).build())
        .orElseGet(
            () ->
                Response.status(422)
                    .entity(
                        Templates.end(
                            line(pupil, id),
                            typed,
                            tried.mistakes().whenEmpty("reason", words.noEndReason())))
                    .build());
  }

  private HoldLine line(UUID pupil, UUID id) {
    return lines(holds.list(pupil)).stream()
        .filter(line -> line.hold().id().equals(id))
        .findFirst()
        .orElseThrow(Problem::notHere);
  }

  private TemplateInstance pupil(UUID pupil, TypedHold typed, Mistakes mistakes) {
    var list = holds.list(pupil);
    return Templates.pupil(children.marked(list.pupil()), lines(list), typed, mistakes);
  }

  private List<HoldLine> lines(HoldResource.HoldList list) {
    var child = children.marked(list.pupil());
    var people = names.of(callers.now().school());
    return list.items().stream().map(hold -> HoldLine.of(child, hold, people)).toList();
  }

  /** Who is of the office too gets the office's view of a pupil. */
  private static PupilName name(Object pupil) {
    return pupil instanceof PupilView view ? view.name() : (PupilName) pupil;
  }
}
