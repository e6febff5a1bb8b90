package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import school.gatehouse.access.Caller;
import school.gatehouse.change.Once;
import school.gatehouse.problem.Problem;

/** Reads what comes with a submission and insists that all is there and makes sense. */
@ApplicationScoped
class ReceiveSubmission {

  private final SubmitItem submit;
  private final HandIn handIn;
  private final ReadDetails read;
  private final Once once;

  ReceiveSubmission(SubmitItem submit, HandIn handIn, ReadDetails read, Once once) {
    this.submit = submit;
    this.handIn = handIn;
    this.read = read;
    this.once = once;
  }

  private record Content(String sha256, SubmissionDetails details) {}

  /** A file and what is said of it; the file may have come as an upload before. */
  RestResponse<SubmissionView> submit(Caller by, FileUpload file, String text) {
    if (file == null && text == null) {
      throw Problem.invalid("file", "is needed");
    }
    var details = read.sent(text);
    if (file == null) {
      return handIn(by, details);
    }
    if (details.upload() != null) {
      throw Problem.invalid("upload", "cannot be sent together with a file");
    }
    var sent =
        new SubmitItem.Sent(
            file.uploadedFile(),
            Optional.ofNullable(file.fileName()),
            Optional.ofNullable(file.contentType()));
    return once.create(
        new Content(sha256(file), details),
        SubmissionView.class,
        () -> submit.submit(by, details, sent));
  }

  /** 202 where the file is inspected after the answer. */
  RestResponse<SubmissionView> handIn(Caller by, SubmissionDetails details) {
    if (details.upload() == null) {
      throw Problem.invalid("file", "is needed");
    }
    var answer = once.create(details, SubmissionView.class, () -> handIn.take(by, details));
    var view = answer.getEntity();
    return view.media().isEmpty() && view.state() != SubmissionState.REFUSED_FILE
        ? RestResponse.status(RestResponse.Status.ACCEPTED, view)
        : answer;
  }

  private static String sha256(FileUpload file) {
    try (var in =
        new DigestInputStream(
            Files.newInputStream(file.uploadedFile()), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (IOException e) {
      throw new UncheckedIOException("the spool cannot be read", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
