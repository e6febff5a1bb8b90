package school.gatehouse.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a caller did wrong, or what is away just now; becomes one problem+json answer (RFC 9457).
 *
 * <p>Titles and violations never hold a name or a value that the caller sent.
 */
public class Problem extends RuntimeException {

  private final transient Answer answer;

  protected Problem(Answer answer) {
    super(answer.title(), null, false, false);
    this.answer = answer;
  }

  public Answer answer() {
    return answer;
  }

  /** The id in the path is not one of this school's. */
  public static Problem notHere() {
    return new Problem(Answer.of(404, "not-found", "There is nothing here under this address."));
  }

  /** An id in the body is not one of this school's; the same words for unknown and foreign. */
  public static Problem unknownReference(String field) {
    return invalid(field, "is not known");
  }

  /** One field of the request cannot be accepted; says which and why, never its value. */
  public static Problem invalid(String field, String why) {
    return new Problem(Answer.violated(List.of(new Violation(field, why))));
  }

  /** The request is right but not now: something else is in the way. */
  public static Problem conflict(String title) {
    return new Problem(Answer.of(409, "conflict", title));
  }

  /** What the request needs has been deleted for good. */
  public static Problem gone(String title) {
    return new Problem(Answer.of(410, "gone", title));
  }

  /** The caller may not do this, although their role could. */
  public static Problem forbidden(String title) {
    return new Problem(Answer.of(403, "forbidden", title));
  }

  /** The caller is not who they say. */
  public static Problem notSignedIn(String title) {
    return new Problem(Answer.of(401, "not-signed-in", title));
  }

  /** Too many attempts; come back later. */
  public static Problem tooMany(Duration retryAfter) {
    return new Problem(
        Answer.of(
                429,
                "too-many-attempts",
                "Too many attempts. Please try again in " + words(retryAfter) + ".")
            .after(retryAfter));
  }

  /**
   * An answer that a protocol prescribes, such as tus 1.0 its 412, 413, 423 and 460.
   *
   * @param type the last part of the problem's type; part of the contract
   */
  public static Problem ofProtocol(int status, String type, String title) {
    return new Problem(Answer.of(status, type, title));
  }

  private static String words(Duration wait) {
    return wait.toMinutes() > 1 ? wait.toMinutes() + " minutes" : wait.toSeconds() + " seconds";
  }

  /** Database or storage cannot be reached; nothing was acknowledged. */
  public static Problem away() {
    return new Problem(
        Answer.of(503, "away", "Part of the service is away. Nothing was changed; try again.")
            .after(Duration.ofSeconds(5)));
  }

  /** The body is no JSON (400), or a field of it holds what cannot be used there (422). */
  public static Problem unreadable(JsonProcessingException unreadable) {
    if (unreadable instanceof JsonMappingException mapping
        && !(mapping.getCause() instanceof JsonParseException)) {
      var field =
          mapping.getPath().stream()
              .map(at -> at.getFieldName() == null ? "[" + at.getIndex() + "]" : at.getFieldName())
              .collect(Collectors.joining("."));
      return invalid(field, "is not a value that can be used here");
    }
    return new Problem(Answer.of(400, "unreadable", "The request is not readable JSON."));
  }

  /** One field and what is wrong with it. */
  public record Violation(String field, String message) {}

  /** What is sent: status, the last part of the type, title, violations, and when to come back. */
  public record Answer(
      int status,
      String type,
      String title,
      List<Violation> violations,
      Optional<Duration> retryAfter) {

    static Answer of(int status, String type, String title) {
      return new Answer(status, type, title, List.of(), Optional.empty());
    }

    static Answer violated(List<Violation> violations) {
      return new Answer(
          422, "invalid", "The request cannot be accepted.", violations, Optional.empty());
    }

    Answer after(Duration wait) {
      return new Answer(status, type, title, violations, Optional.of(wait));
    }
  }
}
