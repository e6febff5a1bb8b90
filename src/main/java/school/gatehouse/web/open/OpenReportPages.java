package school.gatehouse.web.open;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.problem.Problem;
import school.gatehouse.school.PublicDoors;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;
import school.gatehouse.withdrawal.report.ReportResource;

/** "Report this picture", for everybody who has the school's address of it. */
@Page
@Path("/report/{code}")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class OpenReportPages {

  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance form(String to, String school, Typed typed, Mistakes mistakes);

    static native TemplateInstance thanks(String number);
  }

  private final ReportResource reports;
  private final PublicDoors doors;
  private final OpenWords words;

  OpenReportPages(ReportResource reports, PublicDoors doors, OpenWords words) {
    this.reports = reports;
    this.doors = doors;
    this.words = words;
  }

  /** What was typed; {@code media} comes from the link. */
  public record Typed(String media, String where, String wrong, String contact) {
    static Typed of(String media, String where, String wrong, String contact) {
      var id = text(media);
      return new Typed(ID.matcher(id).matches() ? id : "", text(where), text(wrong), text(contact));
    }

    private static String text(String typed) {
      return typed == null ? "" : typed.strip();
    }
  }

  @GET
  public TemplateInstance form(String code, @RestQuery String media, @RestQuery String url) {
    return Templates.form(
        "/report/" + code, schoolOf(code), Typed.of(media, url, "", ""), Mistakes.NONE);
  }

  @POST
  public Response send(
      String code,
      @RestForm String media,
      @RestForm String where,
      @RestForm String wrong,
      @RestForm String contact,
      @Context HttpServerRequest request) {
    var school = schoolOf(code);
    var typed = Typed.of(media, where, wrong, contact);
    var missing = missing(typed);
    var tried =
        missing.isEmpty()
            ? Mistakes.tryTo(() -> reports.receive(report(code, typed), request).getEntity().id())
            : new Mistakes.Tried<UUID>(Optional.empty(), missing);
    return tried
        .answer()
        .map(id -> Response.seeOther(URI.create("/report/" + code + "/sent/" + id)).build())
        .orElseGet(
            () ->
                Response.status(422)
                    .entity(Templates.form("/report/" + code, school, typed, tried.mistakes()))
                    .build());
  }

  @GET
  @Path("sent/{id}")
  public TemplateInstance thanks(String code, UUID id) {
    schoolOf(code);
    return Templates.thanks(id.toString().substring(0, 8));
  }

  private String schoolOf(String code) {
    return doors.at(code).orElseThrow(Problem::notHere).name();
  }

  private Mistakes missing(Typed typed) {
    List<Mistakes.Mistake> missing = new ArrayList<>();
    if (typed.where().isEmpty()) {
      missing.add(new Mistakes.Mistake("where", words.needWhere()));
    }
    if (typed.wrong().isEmpty()) {
      missing.add(new Mistakes.Mistake("wrong", words.needWrong()));
    }
    return new Mistakes(missing);
  }

  private static ReportResource.NewReport report(String code, Typed typed) {
    return new ReportResource.NewReport(
        code, orNull(typed.media()), typed.where(), typed.wrong(), orNull(typed.contact()));
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
