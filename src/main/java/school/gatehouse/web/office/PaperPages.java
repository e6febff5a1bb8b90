package school.gatehouse.web.office;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
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
@RolesAllowed({Roles.OFFICE, Roles.DPO})
class PaperPages {

  private final EvidenceResource papers;

  PaperPages(EvidenceResource papers) {
    this.papers = papers;
  }

  @GET
  @Path("{id}")
  public RestResponse<InputStream> paper(UUID id) {
    return papers.content(id);
  }
}
