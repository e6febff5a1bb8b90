package school.gatehouse.media.upload;

import java.io.InputStream;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestHeader;
import school.gatehouse.problem.Problem;

/** The headers of tus 1.0, read where they are needed: a missing one is told by its name. */
public class UploadRequest {

  static final String BYTES = "application/offset+octet-stream";

  @RestHeader("Tus-Resumable")
  public String version;

  @RestHeader("Upload-Length")
  public String length;

  @RestHeader("Upload-Defer-Length")
  public String deferLength;

  @RestHeader("Upload-Metadata")
  public String metadata;

  @RestHeader("Upload-Offset")
  public String offset;

  @RestHeader("Upload-Checksum")
  public String checksum;

  @RestHeader("Upload-Concat")
  public String concat;

  @RestHeader("Content-Length")
  public String contentLength;

  @RestHeader("Content-Type")
  public String contentType;

  @RestHeader("X-HTTP-Method-Override")
  public String override;

  /** The version is ours. */
  UploadRequest insist() {
    TusVersion.insist(version);
    return this;
  }

  /**
   * How large the file will be.
   *
   * @throws Problem 400 if it is not said now: nothing is promised of which nobody knows the size
   */
  long size() {
    if (deferLength != null || concat != null) {
      throw Problem.ofProtocol(
          400,
          "not-offered",
          "Upload-Length is needed; deferring and concatenating are not offered.");
    }
    return number("Upload-Length", length);
  }

  Optional<String> said() {
    return Optional.ofNullable(metadata);
  }

  /** Whether bytes come with the request that begins an upload. */
  boolean bringsBytes() {
    return contentType != null && contentType.startsWith(BYTES);
  }

  /**
   * What is to be added.
   *
   * @throws Problem 415 for another type of body, 400 without a readable offset
   */
  TakePieces.Arriving arriving(InputStream body) {
    if (!bringsBytes()) {
      throw Problem.ofProtocol(415, "http-415", "Bytes are sent as " + BYTES + ".");
    }
    return arriving(number("Upload-Offset", offset), body);
  }

  TakePieces.Arriving arriving(long from, InputStream body) {
    long announced = contentLength == null ? -1 : number("Content-Length", contentLength);
    return new TakePieces.Arriving(
        from, announced, body, Checksum.of(Optional.ofNullable(checksum)));
  }

  private static long number(String header, String text) {
    try {
      long number = text == null ? -1 : Long.parseLong(text.strip());
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      // told below
    }
    throw Problem.ofProtocol(400, "unreadable", header + " must be a number of bytes.");
  }
}
