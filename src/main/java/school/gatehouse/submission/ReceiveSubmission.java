package school.gatehouse.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
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

/** Reads the two parts of an upload and insists that both are there and make sense. */
@ApplicationScoped
class ReceiveSubmission {

  private final SubmitItem submit;
  private final ObjectMapper json;
  private final Validator validator;
  private final Once once;

  ReceiveSubmission(SubmitItem submit, ObjectMapper json, Validator validator, Once once) {
    this.submit = submit;
    this.json = json;
    this.validator = validator;
    this.once = once;
  }

  private record Content(String sha256, SubmissionDetails details) {}

  RestResponse<SubmissionView> submit(Caller by, FileUpload file, String text) {
    if (file == null) {
      throw Problem.invalid("file", "is needed");
    }
    var details = read(text);
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

  private SubmissionDetails read(String text) {
    if (text == null) {
      throw Problem.invalid("details", "is needed");
    }
    var details = parse(text);
    var violations = validator.validate(details);
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(violations);
    }
    return details;
  }

  private SubmissionDetails parse(String text) {
    try {
      var details = json.readValue(text, SubmissionDetails.class);
      if (details == null) {
        throw Problem.invalid("details", "is needed");
      }
      return details;
    } catch (JsonProcessingException unreadable) {
      throw Problem.unreadable(unreadable);
    }
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
