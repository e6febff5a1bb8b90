package school.gatehouse.web.trail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.Roles;
import school.gatehouse.consent.form.PermissionsResource;
import school.gatehouse.problem.Problem;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;
import school.gatehouse.web.SchoolTime;

/** Where a pupil's permissions stood at a moment. */
@Page
@Path("/permissions-at")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.AUDITOR, Roles.DPO})
class PermissionPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance at(
        Asked asked, PermissionsResource.Permissions found, Mistakes mistakes);
  }

  private final PermissionsResource permissions;
  private final SchoolTime time;
  private final TrailWords words;

  PermissionPages(PermissionsResource permissions, SchoolTime time, TrailWords words) {
    this.permissions = permissions;
    this.time = time;
    this.words = words;
  }

  /** What was asked. */
  public record Asked(String pupil, String day, String hour) {
    static Asked of(String pupil, String day, String hour) {
      return new Asked(text(pupil), text(day), text(hour));
    }

    private static String text(String typed) {
      return typed == null ? "" : typed;
    }
  }

  @GET
  public Response at(@RestQuery String pupil, @RestQuery String day, @RestQuery String hour) {
    var asked = Asked.of(pupil, day, hour);
    if (asked.pupil().isBlank()) {
      return Response.ok(Templates.at(asked, null, Mistakes.NONE)).build();
    }
    var mistakes = mistakes(asked);
    if (!mistakes.isEmpty()) {
      return again(asked, mistakes);
    }
    try {
      var found = permissions.at(UUID.fromString(asked.pupil().strip()), instant(asked));
      return Response.ok(Templates.at(asked, found, Mistakes.NONE)).build();
    } catch (Problem refused) {
      boolean nobody = refused.answer().status() == 404;
      return again(
          asked,
          nobody ? Mistakes.in("pupil", words.noPupil()) : Mistakes.in("day", words.future()));
    }
  }

  /** What was asked stands in the address then. */
  @POST
  public Response ask(@RestForm String pupil, @RestForm String day, @RestForm String hour) {
    var asked = Asked.of(pupil, day, hour);
    var mistakes = mistakes(asked);
    var to =
        UriBuilder.fromPath("/permissions-at")
            .queryParam("pupil", "{pupil}")
            .queryParam("day", "{day}")
            .queryParam("hour", "{hour}");
    return mistakes.isEmpty()
        ? Response.seeOther(
                to.build(asked.pupil().strip(), asked.day().strip(), asked.hour().strip()))
            .build()
        : again(asked, mistakes);
  }

  private Mistakes mistakes(Asked asked) {
    if (asked.day().isBlank() && !asked.hour().isBlank()) {
      return Mistakes.in("day", words.needDay());
    }
    try {
      UUID.fromString(asked.pupil().strip());
      instant(asked);
      return Mistakes.NONE;
    } catch (DateTimeException noTime) {
      return Mistakes.in("day", words.badDay());
    } catch (IllegalArgumentException noId) {
      return Mistakes.in("pupil", words.noPupil());
    }
  }

  private static Response again(Asked asked, Mistakes mistakes) {
    return Response.status(422).entity(Templates.at(asked, null, mistakes)).build();
  }

  /** Without a time the end of that day counts, of today the moment; without a day it is now. */
  private Optional<String> instant(Asked asked) {
    if (asked.day().isBlank()) {
      return Optional.empty();
    }
    var day = LocalDate.parse(asked.day());
    if (asked.hour().isBlank() && day.equals(time.today())) {
      return Optional.empty();
    }
    var at =
        asked.hour().isBlank()
            ? time.startOf(day.plusDays(1)).minusSeconds(1)
            : day.atTime(LocalTime.parse(asked.hour())).atZone(time.zone()).toInstant();
    return Optional.of(at.toString());
  }
}
