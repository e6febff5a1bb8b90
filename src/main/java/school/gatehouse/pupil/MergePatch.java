package school.gatehouse.pupil;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;

/** Lays the fields that were sent over those that are kept; null takes a field away. */
@ApplicationScoped
public class MergePatch {

  private final ObjectMapper json;
  private final Validator validator;

  MergePatch(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /** The result has passed the same checks as if it had been sent whole. */
  public <T> T onto(T kept, ObjectNode sent, Class<T> type) {
    var merged = json.<ObjectNode>valueToTree(kept);
    merged.setAll(sent);
    var result = read(merged, type);
    var violations = validator.validate(result);
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(violations);
    }
    return result;
  }

  private <T> T read(ObjectNode merged, Class<T> type) {
    try {
      return json.treeToValue(merged, type);
    } catch (JsonProcessingException unreadable) {
      throw new WebApplicationException(unreadable, 422);
    }
  }
}
