package school.gatehouse.web.office;

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
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import school.gatehouse.access.Roles;
import school.gatehouse.decision.OtherKind;
import school.gatehouse.evidence.EvidenceResource;
import school.gatehouse.problem.Problem;
import school.gatehouse.submission.NewPeople;
import school.gatehouse.submission.People;
import school.gatehouse.submission.SubmissionResource;
import school.gatehouse.submission.SubmissionView;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;

/** Adults and children of other schools in a picture, and the papers that they may be shown. */
@Page
@Path("/others-in")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OFFICE)
class OthersPages {

  private static final Set<OtherKind> NEED_A_PAPER =
      Set.of(OtherKind.STAFF, OtherKind.ADULT, OtherKind.VISITING_CHILD);

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance others(
        SubmissionView picture, List<Other> others, Mistakes mistakes);
  }

  /** So many of a kind; whether a paper is kept for them, and whether they are meant now. */
  public record Other(String kind, int count, boolean covered, boolean meant) {}

  private final SubmissionResource submissions;
  private final EvidenceResource papers;
  private final OthersWords words;

  OthersPages(SubmissionResource submissions, EvidenceResource papers, OthersWords words) {
    this.submissions = submissions;
    this.papers = papers;
    this.words = words;
  }

  @GET
  @Path("{id}")
  public TemplateInstance others(UUID id) {
    return page(submissions.show(id), "", Mistakes.NONE);
  }

  @POST
  @Path("{id}")
  public Response cover(
      UUID id, @RestForm String kind, @RestForm String seen, @RestForm FileUpload paper) {
    var picture = submissions.show(id);
    var tried = Mistakes.tryTo(() -> cover(picture, kind, seen, paper));
    return tried
        .answer()
        .map(done -> Response.seeOther(URI.create("/pictures/" + id + "?done=said")).build())
        .orElseGet(
            () ->
                Response.status(422)
                    .entity(
                        page(submissions.show(id), kind, tried.mistakes().under("file", "paper")))
                    .build());
  }

  private SubmissionView cover(
      SubmissionView picture, String typed, String seen, FileUpload paper) {
    var kind =
        NEED_A_PAPER.stream()
            .filter(each -> each.name().equals(typed))
            .findFirst()
            .orElseThrow(() -> Problem.invalid("kind", words.noKind()));
    if (paper == null || paper.size() == 0) {
      throw Problem.invalid("paper", words.noPaper());
    }
    var kept = papers.store(paper, null, true).getEntity().id();
    var people = picture.people().with(kind, kept);
    return submissions.fix(
        picture.id(),
        new NewPeople(
            people.pupils(),
            people.others(),
            people.nobodyIdentifiable(),
            people.notSure(),
            null,
            seen));
  }

  private static TemplateInstance page(SubmissionView picture, String kind, Mistakes mistakes) {
    var others =
        picture.people().others().stream()
            .filter(other -> NEED_A_PAPER.contains(other.kind()))
            .map(other -> other(other, other.kind().name().equals(kind)))
            .toList();
    return Templates.others(picture, others, mistakes);
  }

  private static Other other(People.Others other, boolean meant) {
    return new Other(other.kind().name(), other.count(), other.evidence() != null, meant);
  }
}
