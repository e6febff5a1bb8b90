package school.gatehouse.web.teacher;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.submission.NarrowedList;
import school.gatehouse.submission.SubmissionEvents;
import school.gatehouse.submission.SubmissionResource;
import school.gatehouse.submission.batch.BatchResource;
import school.gatehouse.submission.batch.BatchView;
import school.gatehouse.web.Page;

/** Pictures that were sent, where they stand, and what would help. */
@Page
@Path("/pictures")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.REVIEWER})
class PicturesPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(
        List<Shown> pictures,
        List<BatchView.Summary> events,
        Filter filter,
        String next,
        boolean sends);

    static native TemplateInstance one(
        Shown picture, boolean sends, boolean reviews, boolean papers);
  }

  /** What the list is narrowed to. */
  public record Filter(String batch, boolean waiting, boolean mine, String verdict, String from) {
    public boolean isOf(UUID event) {
      return event.toString().equals(batch);
    }

    public boolean narrows() {
      return waiting || mine || !batch.isEmpty() || !verdict.isEmpty() || !from.isEmpty();
    }

    /** What the form does not show and still keeps. */
    public boolean alsoNarrows() {
      return mine || !verdict.isEmpty() || !from.isEmpty();
    }

    /** The same for the next page. */
    public String query() {
      return "batch="
          + batch
          + "&waiting="
          + waiting
          + "&mine="
          + mine
          + "&verdict="
          + verdict
          + "&from="
          + from;
    }
  }

  private final SubmissionResource submissions;
  private final SubmissionEvents events;
  private final BatchResource batches;
  private final ShowPictures show;
  private final Callers callers;

  PicturesPages(
      SubmissionResource submissions,
      SubmissionEvents events,
      BatchResource batches,
      ShowPictures show,
      Callers callers) {
    this.events = events;
    this.submissions = submissions;
    this.batches = batches;
    this.show = show;
    this.callers = callers;
  }

  @GET
  public TemplateInstance list(
      @RestQuery String batch,
      @RestQuery boolean waiting,
      @RestQuery String cursor,
      @BeanParam NarrowedList also) {
    var filter =
        new Filter(batch == null ? "" : batch, waiting, also.mine(), also.verdict(), also.from());
    var page = submissions.list(cursor, filter.batch().isEmpty() ? null : batch, waiting, also);
    return Templates.list(
        show.all(page.items()),
        batches.list(null).items(),
        filter,
        page.next() == null ? "" : page.next(),
        sends());
  }

  @GET
  @Path("{id}")
  public TemplateInstance one(UUID id) {
    var picture = show.one(id);
    var caller = callers.now();
    return Templates.one(
        picture,
        sends(),
        caller.isAny(Roles.HEAD, Roles.REVIEWER),
        caller.is(Roles.OFFICE) && !picture.who().others().isEmpty());
  }

  @GET
  @Path("{id}/preview")
  @Produces("image/jpeg")
  public Response preview(UUID id, @RestQuery @DefaultValue("320") String size) {
    return submissions.preview(id, size);
  }

  @GET
  @Path("{id}/file")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  public Response file(UUID id) {
    return submissions.copy(id);
  }

  /** What becomes of it, for a script. */
  @GET
  @Path("{id}/events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @ResponseHeader(name = "Cache-Control", value = "no-store")
  public Multi<OutboundSseEvent> events(UUID id, @Context Sse sse) {
    return events.follow(callers.now(), id, sse);
  }

  @POST
  @Path("{id}/decisions")
  public Response decideAgain(UUID id) {
    submissions.decideAgain(id);
    return Response.seeOther(URI.create("/pictures/" + id + "?done=decided")).build();
  }

  private boolean sends() {
    return callers.now().isAny(Roles.TEACHER, Roles.OFFICE);
  }
}
