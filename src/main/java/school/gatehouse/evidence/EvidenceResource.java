package school.gatehouse.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.change.Once;

/** Signed papers: what comes in comes back byte for byte, to few and never unseen. */
@Path("/api/v1/evidence")
public class EvidenceResource {

  private final StoreEvidence store;
  private final ReadEvidence read;
  private final Callers callers;
  private final Once once;

  EvidenceResource(StoreEvidence store, ReadEvidence read, Callers callers, Once once) {
    this.store = store;
    this.read = read;
    this.callers = callers;
    this.once = once;
  }

  /**
   * A PDF or a picture (JPEG, PNG, TIFF, WebP, HEIC) by its content, or a whole e-mail where {@code
   * kind} says EMAIL. Videos, sound, programs, archives and web pages are refused: nobody has
   * signed them. Of text and of bytes of no known type only the sending program knows what they
   * are; with {@code legible} they are refused, too.
   */
  @POST
  @Operation(summary = "Keep a signed paper")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Roles.OFFICE)
  public RestResponse<EvidenceView> store(
      @RestForm FileUpload file, @RestForm String kind, @RestForm boolean legible) {
    var paper = Paper.of(file, kind, legible);
    return once.create(
        paper.fingerprint(), EvidenceView.class, () -> store.store(callers.now(), paper));
  }

  @GET
  @Operation(summary = "The same paper byte for byte; reading it is audited")
  @Path("{id}/content")
  @RolesAllowed({Roles.OFFICE, Roles.DPO})
  public RestResponse<InputStream> content(UUID id) {
    var opened = read.open(callers.now(), id);
    return RestResponse.ResponseBuilder.ok(opened.bytes())
        .header(HttpHeaders.CONTENT_TYPE, opened.view().mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, opened.view().bytes())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox")
        .build();
  }
}
