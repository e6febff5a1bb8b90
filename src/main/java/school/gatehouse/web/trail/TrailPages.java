package school.gatehouse.web.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.account.AccountNames;
import school.gatehouse.audit.AuditResource;
import school.gatehouse.audit.ExportResource;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;
import school.gatehouse.web.SchoolTime;

/** Searching the trail, and taking it away. */
@Page
@Path("/trail")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.AUDITOR, Roles.DPO})
class TrailPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance search(
        TrailSearch search, Choices choices, TrailFound found, Mistakes mistakes);
  }

  private final AuditResource audit;
  private final ExportResource export;
  private final ReadEntries entries;
  private final AccountNames names;
  private final ObjectMapper json;
  private final Callers callers;
  private final SchoolTime time;
  private final TrailWords words;
  private final DeedWords deeds;

  TrailPages(
      AuditResource audit,
      ExportResource export,
      ReadEntries entries,
      AccountNames names,
      ObjectMapper json,
      Callers callers,
      SchoolTime time,
      TrailWords words,
      DeedWords deeds) {
    this.audit = audit;
    this.export = export;
    this.entries = entries;
    this.names = names;
    this.json = json;
    this.callers = callers;
    this.time = time;
    this.words = words;
    this.deeds = deeds;
  }

  /** What can be chosen in the form. */
  public record Choices(List<String> actions, Map<UUID, String> accounts) {}

  @GET
  public Response search(@BeanParam TrailSearch search, @RestQuery String cursor) {
    var mistakes = search.mistakes(words);
    var found = TrailFound.NOTHING;
    if (search.asked() && mistakes.isEmpty()) {
      var page = audit.entries(search.question(time), cursor);
      found =
          new TrailFound(
              entries.of(page.items()),
              page.next() == null ? null : search.at("/trail", page.next()),
              search.at("/trail/export.csv", null),
              search.at("/trail/export.json", null));
    }
    return answer(search, found, mistakes);
  }

  /** What was asked stands in the address then, so that it can be kept and gone back to. */
  @POST
  public Response ask(
      @RestForm String from,
      @RestForm String to,
      @RestForm String action,
      @RestForm String actor,
      @RestForm String about) {
    var search = TrailSearch.of(from, to, action, actor, about);
    var mistakes = search.mistakes(words);
    return mistakes.isEmpty()
        ? Response.seeOther(URI.create(search.at("/trail", null))).build()
        : answer(search, TrailFound.NOTHING, mistakes);
  }

  private Response answer(TrailSearch search, TrailFound found, Mistakes mistakes) {
    var sorted = Deeds.ALL.stream().sorted(Comparator.comparing(deeds::of)).toList();
    var choices = new Choices(sorted, names.of(callers.now().school()));
    return Response.status(mistakes.isEmpty() ? 200 : 422)
        .entity(Templates.search(search, choices, found, mistakes))
        .build();
  }

  @GET
  @Path("export.csv")
  @Produces("text/csv")
  public Response csv(@BeanParam TrailSearch search) {
    return attachment(export.csv(search.question(time)), "trail.csv");
  }

  @GET
  @Path("export.json")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  public Response json(@BeanParam TrailSearch search) {
    try {
      return attachment(json.writeValueAsBytes(export.json(search.question(time))), "trail.json");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("entries can always be written", e);
    }
  }

  private static Response attachment(Object content, String name) {
    return Response.ok(content)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }
}
