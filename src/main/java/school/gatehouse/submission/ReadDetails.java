package school.gatehouse.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import school.gatehouse.problem.Problem;

/** What a submitter says about a file: from the request, to a row and back. */
@ApplicationScoped
class ReadDetails {

  private final ObjectMapper json;
  private final Validator validator;

  ReadDetails(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /**
   * Reads what was sent.
   *
   * @throws Problem 400 or 422 for what cannot be read or used
   */
  SubmissionDetails sent(String text) {
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

  String written(SubmissionDetails details) {
    try {
      return json.writeValueAsString(details);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("details can always be written", e);
    }
  }

  SubmissionDetails stored(String details) {
    try {
      return json.readValue(details, SubmissionDetails.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored details can always be read", e);
    }
  }
}
