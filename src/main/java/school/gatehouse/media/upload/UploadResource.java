package school.gatehouse.media.upload;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.problem.Problem;

/** Uploads in pieces by tus 1.0 with creation, creation-with-upload, termination, checksums. */
@Tus
@Path(UploadResource.PATH)
public class UploadResource {

  static final String PATH = "/api/v1/uploads";

  private static final String EXTENSIONS =
      "creation,creation-with-upload,termination,expiration,checksum";

  private final Uploads uploads;
  private final Callers callers;

  UploadResource(Uploads uploads, Callers callers) {
    this.uploads = uploads;
    this.callers = callers;
  }

  @OPTIONS
  @Operation(summary = "What of tus 1.0 is spoken here, and how large a file may be")
  @APIResponse(responseCode = "204", description = "In the headers.")
  @PermitAll
  public Response offer() {
    return Response.noContent()
        .header("Tus-Version", TusVersion.OURS)
        .header("Tus-Extension", EXTENSIONS)
        .header("Tus-Checksum-Algorithm", Checksum.NAMES)
        .header("Tus-Max-Size", uploads.largest())
        .build();
  }

  @POST
  @Operation(
      summary = "Begin an upload in pieces (tus 1.0)",
      description =
          "Upload-Length says how large the file is; Upload-Metadata may hold filename and filetype."
              + " Location says where to send the bytes to. Until it is handed in as upload of a"
              + " submission it is kept for a day.")
  @APIResponse(responseCode = "201", description = "Begun; Location says where.")
  @APIResponse(responseCode = "412", description = "Tus-Resumable is not 1.0.0.")
  @APIResponse(responseCode = "413", description = "The file is too large.")
  @APIResponse(responseCode = "429", description = "The account has too many open.")
  @RequestBody(
      content =
          @Content(
              mediaType = UploadRequest.BYTES,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE})
  public Response begin(@BeanParam UploadRequest request, InputStream body) {
    return begin(request, body, PATH);
  }

  /** The same for another door, under whose address the upload goes on. */
  public Response begin(UploadRequest request, InputStream body, String address) {
    request.insist();
    var caller = callers.now();
    var upload = uploads.begin(caller, request.size(), request.said());
    long received =
        request.bringsBytes()
            ? uploads.take(caller, upload.id(), request.arriving(0, body))
            : upload.received();
    return state(Response.status(201), upload, received)
        .header("Location", address + "/" + upload.id())
        .build();
  }

  @HEAD
  @Operation(summary = "How much of an upload is kept (tus 1.0)")
  @Path("{id}")
  @APIResponse(responseCode = "200", description = "Upload-Offset says how many bytes.")
  @APIResponse(responseCode = "412", description = "Tus-Resumable is not 1.0.0.")
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE})
  public Response show(UUID id, @BeanParam UploadRequest request) {
    request.insist();
    return standing(id);
  }

  /** The same for another door. */
  public Response standing(UUID id) {
    var upload = uploads.of(callers.now(), id);
    var response =
        state(Response.ok(), upload, upload.received())
            .header("Upload-Length", upload.size())
            .header("Cache-Control", "no-store");
    upload.metadata().ifPresent(said -> response.header("Upload-Metadata", said));
    return response.build();
  }

  @PATCH
  @Operation(
      summary = "Add bytes to an upload (tus 1.0)",
      description =
          "The body is application/offset+octet-stream and is taken as it comes; what has arrived"
              + " when the connection breaks is kept. With Upload-Checksum all of it is, or nothing.")
  @Path("{id}")
  @APIResponse(responseCode = "204", description = "Kept; Upload-Offset says how many bytes now.")
  @APIResponse(responseCode = "409", description = "The upload stands at another offset.")
  @APIResponse(responseCode = "412", description = "Tus-Resumable is not 1.0.0.")
  @APIResponse(responseCode = "413", description = "More bytes than were announced.")
  @APIResponse(responseCode = "423", description = "Another connection is sending.")
  @APIResponse(responseCode = "460", description = "The bytes are not those of the checksum.")
  @RequestBody(
      content =
          @Content(
              mediaType = UploadRequest.BYTES,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE})
  public Response add(UUID id, @BeanParam UploadRequest request, InputStream body) {
    request.insist();
    var caller = callers.now();
    uploads.take(caller, id, request.arriving(body));
    var upload = uploads.of(caller, id);
    return state(Response.noContent(), upload, upload.received()).build();
  }

  @DELETE
  @Operation(summary = "End an upload (tus 1.0)")
  @Path("{id}")
  @APIResponse(responseCode = "204", description = "Ended; its bytes are erased.")
  @APIResponse(responseCode = "409", description = "The file has been handed in.")
  @APIResponse(responseCode = "412", description = "Tus-Resumable is not 1.0.0.")
  @APIResponse(responseCode = "423", description = "A connection is sending.")
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE})
  public Response end(UUID id, @BeanParam UploadRequest request) {
    request.insist();
    uploads.end(callers.now(), id);
    return Response.noContent().build();
  }

  /** For clients that cannot send PATCH or DELETE. */
  @POST
  @Operation(summary = "PATCH or DELETE by X-HTTP-Method-Override (tus 1.0)")
  @Path("{id}")
  @APIResponse(responseCode = "204", description = "As PATCH or DELETE.")
  @APIResponse(responseCode = "412", description = "Tus-Resumable is not 1.0.0.")
  @RequestBody(
      content =
          @Content(
              mediaType = UploadRequest.BYTES,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE})
  public Response override(UUID id, @BeanParam UploadRequest request, InputStream body) {
    if ("PATCH".equals(request.override)) {
      return add(id, request, body);
    }
    if ("DELETE".equals(request.override)) {
      return end(id, request);
    }
    throw Problem.invalid("X-HTTP-Method-Override", "must be PATCH or DELETE");
  }

  private static Response.ResponseBuilder state(
      Response.ResponseBuilder response, Upload upload, long received) {
    return response
        .header("Upload-Offset", received)
        .header(
            "Upload-Expires",
            DateTimeFormatter.RFC_1123_DATE_TIME.format(
                upload.expiresAt().atOffset(ZoneOffset.UTC)));
  }
}
