package school.gatehouse.web.teacher;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import school.gatehouse.access.Roles;
import school.gatehouse.media.upload.UploadRequest;
import school.gatehouse.media.upload.UploadResource;
import school.gatehouse.web.Page;

/** Where the script of the pages sends large files in pieces, with the cookie of its visitor. */
@Page
@Path(LargeFilesPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.TEACHER, Roles.OFFICE})
class LargeFilesPages {

  static final String PATH = "/large-files";

  private final UploadResource uploads;

  LargeFilesPages(UploadResource uploads) {
    this.uploads = uploads;
  }

  @POST
  public Response begin(@BeanParam UploadRequest request, InputStream body) {
    return uploads.begin(request, body, PATH);
  }

  /** Also for HEAD, which is how a script asks where to go on. */
  @GET
  @Path("{id}")
  public Response standing(UUID id) {
    return uploads.standing(id);
  }

  @POST
  @Path("{id}")
  public Response add(UUID id, @BeanParam UploadRequest request, InputStream body) {
    return uploads.override(id, request, body);
  }
}
