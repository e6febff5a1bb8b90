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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.school.DevicePermissionResource;
import school.gatehouse.school.DevicePermissionResource.Somebody;
import school.gatehouse.school.SchoolResource;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;
import school.gatehouse.web.SchoolTime;

/** Cameras of the school, and who may use one of their own. */
@Page
@Path("/devices")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.OFFICE, Roles.HEAD})
class DevicePages {

  /** A permission as people read it. */
  public record Line(
      UUID id,
      String holder,
      String reason,
      String until,
      String endedOn,
      boolean inForce,
      boolean nobodys) {

    static Line of(DevicePermissionResource.PermissionView row) {
      return new Line(
          row.id(),
          row.holder(),
          row.reason(),
          SchoolTime.day(row.until()),
          SchoolTime.day(row.endedOn()),
          row.inForce(),
          row.account() == null && row.endedOn() == null);
    }

    public String givePath() {
      return "/devices/permissions/" + id + "/holder";
    }

    public String endPath() {
      return "/devices/permissions/" + id + "/end";
    }
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance devices(
        List<SchoolResource.DeviceView> devices,
        List<Line> lines,
        Givers givers,
        Mistakes mistakes);

    static native TemplateInstance device(
        String make, String model, String serial, Mistakes mistakes);

    static native TemplateInstance permission(
        TypedPermission typed, List<Somebody> people, Mistakes mistakes);
  }

  /** Whether the reader may permit, and to whom. */
  public record Givers(boolean mayPermit, List<Somebody> people) {}

  private final SchoolResource school;
  private final DevicePermissionResource permissions;
  private final Callers callers;
  private final DeviceWords words;

  DevicePages(
      SchoolResource school,
      DevicePermissionResource permissions,
      Callers callers,
      DeviceWords words) {
    this.school = school;
    this.permissions = permissions;
    this.callers = callers;
    this.words = words;
  }

  @GET
  public TemplateInstance devices() {
    return list(Mistakes.NONE);
  }

  private TemplateInstance list(Mistakes mistakes) {
    boolean head = callers.now().is(Roles.HEAD);
    return Templates.devices(
        school.devices().items(),
        permissions.list().items().stream().map(Line::of).toList(),
        new Givers(head, head ? people() : List.of()),
        mistakes);
  }

  private List<Somebody> people() {
    return permissions.people().items();
  }

  @GET
  @Path("new")
  public TemplateInstance device() {
    return Templates.device("", "", "", Mistakes.NONE);
  }

  @POST
  @Path("new")
  public Response register(@RestForm String make, @RestForm String model, @RestForm String serial) {
    var wanted = new SchoolResource.NewDevice(text(make), text(model), orNull(serial));
    var tried = Mistakes.tryTo(() -> school.register(wanted));
    return tried
        .answer()
        .map(done -> done("registered"))
        .orElseGet(
            () ->
                wrong(
                    Templates.device(
                        text(make),
                        text(model),
                        text(serial),
                        tried
                            .mistakes()
                            .whenEmpty("make", words.noMake())
                            .whenEmpty("model", words.noModel()))));
  }

  @GET
  @Path("permissions/new")
  @RolesAllowed(Roles.HEAD)
  public TemplateInstance permission() {
    return Templates.permission(new TypedPermission(), people(), Mistakes.NONE);
  }

  @POST
  @Path("permissions/new")
  @RolesAllowed(Roles.HEAD)
  public Response permit(@BeanParam TypedPermission typed) {
    var people = people();
    var tried = Mistakes.tryTo(() -> permissions.permit(typed.among(people)));
    return tried
        .answer()
        .map(done -> done("permitted"))
        .orElseGet(() -> wrong(Templates.permission(typed, people, named(tried.mistakes()))));
  }

  /** Whose a permission is that was recorded for a name only. */
  @POST
  @Path("permissions/{id}/holder")
  @RolesAllowed(Roles.HEAD)
  public Response give(UUID id, @BeanParam TypedPermission typed) {
    var tried =
        Mistakes.tryTo(
            () -> {
              var holder = typed.chosen(people()).map(Somebody::account).orElse(null);
              permissions.give(id, new DevicePermissionResource.Holder(holder));
              return id;
            });
    return tried
        .answer()
        .map(done -> done("given"))
        .orElseGet(() -> wrong(list(named(tried.mistakes()).under("account", "account-" + id))));
  }

  private Mistakes named(Mistakes mistakes) {
    return mistakes
        .under("holder", "account")
        .whenEmpty("account", words.noHolder())
        .whenEmpty("reason", words.noReason())
        .named(Map.of("reason", words.reason(), "until", words.lastDay()));
  }

  @POST
  @Path("permissions/{id}/end")
  @RolesAllowed(Roles.HEAD)
  public Response end(UUID id) {
    permissions.end(id);
    return done("ended");
  }

  private static Response done(String key) {
    return Response.seeOther(URI.create("/devices?done=" + key)).build();
  }

  private static Response wrong(TemplateInstance page) {
    return Response.status(422).entity(page).build();
  }

  private static String text(String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }

  private static String orNull(String typed) {
    return text(typed).isEmpty() ? null : text(typed);
  }
}
