package school.gatehouse.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one road from whatever was thrown to a safe answer. */
class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  @ServerExceptionMapper
  Response problem(Problem problem) {
    return ProblemAnswer.of(problem.answer());
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  Response notSignedIn(SecurityException refused) {
    return ProblemAnswer.of(
        Problem.Answer.of(401, "not-signed-in", "Please sign in: no valid token was sent."));
  }

  @ServerExceptionMapper
  Response notAllowed(ForbiddenException refused) {
    return ProblemAnswer.of(Problem.Answer.of(403, "forbidden", "This account may not do this."));
  }

  @ServerExceptionMapper
  Response violated(ConstraintViolationException violated) {
    return ProblemAnswer.of(
        Problem.Answer.violated(
            violated.getConstraintViolations().stream()
                .map(v -> new Problem.Violation(fieldOf(v), v.getMessage()))
                .sorted(Comparator.comparing(Problem.Violation::field))
                .toList()));
  }

  @ServerExceptionMapper
  Response unreadable(JsonProcessingException unreadable) {
    return ProblemAnswer.of(Problem.unreadable(unreadable).answer());
  }

  /** The platform's own mapper is as exact and answers 400. */
  @ServerExceptionMapper
  Response unusable(MismatchedInputException unusable) {
    return unreadable(unusable);
  }

  @ServerExceptionMapper
  Response web(WebApplicationException thrown) {
    if (thrown.getCause() instanceof JsonProcessingException unreadable) {
      return unreadable(unreadable);
    }
    int status = thrown.getResponse().getStatus();
    if (status == 404) {
      return ProblemAnswer.of(Problem.notHere().answer());
    }
    if (status < 400) {
      return thrown.getResponse();
    }
    var phrase = Response.Status.fromStatusCode(status);
    return ProblemAnswer.of(
        Problem.Answer.of(
            status, "http-" + status, phrase == null ? "Not accepted." : phrase.getReasonPhrase()));
  }

  @ServerExceptionMapper
  Response anything(Throwable thrown) {
    if (Causes.saysAway(thrown)) {
      LOG.warnf("Answered 503: %s", Causes.names(thrown));
      return ProblemAnswer.of(Problem.away().answer());
    }
    if (Causes.saysUnstorable(thrown)) {
      return ProblemAnswer.of(
          Problem.invalid("request", "holds a value that cannot be stored").answer());
    }
    if (Causes.saysBrokenUpload(thrown)) {
      return ProblemAnswer.of(
          Problem.Answer.of(400, "unreadable", "The parts of the upload cannot be told apart."));
    }
    var incident = UUID.randomUUID().toString();
    LOG.errorf("Incident %s: %s", incident, Causes.trace(thrown));
    return ProblemAnswer.ofIncident(incident);
  }

  /** The field of the body, or the parameter of the address. */
  private static String fieldOf(ConstraintViolation<?> violation) {
    List<String> fields = new ArrayList<>();
    String last = "";
    for (Path.Node node : violation.getPropertyPath()) {
      last = node.toString();
      if (node.getKind() == ElementKind.PROPERTY) {
        fields.add(last);
      }
    }
    return fields.isEmpty() ? last : String.join(".", fields);
  }
}
