package school.gatehouse.web.office;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import school.gatehouse.access.Roles;
import school.gatehouse.evidence.EvidenceResource;
import school.gatehouse.web.Page;

/**
 * A signed paper beside what was keyed from it; it is no page but what lies on one. Every look is
 * written down by the door that it comes from.
 */
@Page
@Path("/papers")
@Blocking
@Produces({"image/*", "application/pdf", MediaType.APPLICATION_OCTET_STREAM})
@RolesAllowed({Roles.OFFICE, Roles.DPO})
class PaperPages {

  private final EvidenceResource papers;

  PaperPages(EvidenceResource papers) {
    this.papers = papers;
  }

  @GET
  @Path("{id}")
  public Response paper(UUID id) {
    var paper = papers.content(id);
    return Response.ok(paper.getEntity(), paper.getHeaderString(HttpHeaders.CONTENT_TYPE))
        .header(HttpHeaders.CONTENT_LENGTH, paper.getHeaderString(HttpHeaders.CONTENT_LENGTH))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + "\"")
        .build();
  }
}
