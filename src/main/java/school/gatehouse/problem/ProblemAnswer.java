package school.gatehouse.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of every error answer (RFC 9457). */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemAnswer(
    String type, String title, int status, List<Problem.Violation> violations, String incident) {

  private static final String BASE = "https://gatehouse.invalid/problems/";

  static Response of(Problem.Answer answer) {
    return respond(answer, "");
  }

  static Response ofIncident(String incident) {
    return respond(
        Problem.Answer.of(500, "incident", "Something went wrong on our side."), incident);
  }

  private static Response respond(Problem.Answer answer, String incident) {
    var body =
        new ProblemAnswer(
            BASE + answer.type(), answer.title(), answer.status(), answer.violations(), incident);
    var response = Response.status(answer.status()).type("application/problem+json").entity(body);
    answer.retryAfter().ifPresent(wait -> response.header("Retry-After", wait.toSeconds()));
    if (answer.status() == 401) {
      response.header("WWW-Authenticate", "Bearer");
    }
    return response.build();
  }
}
