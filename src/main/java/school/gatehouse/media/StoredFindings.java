package school.gatehouse.media;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import school.gatehouse.inspection.Finding;

/** Findings as the text that a row holds. */
final class StoredFindings {

  private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

  private final ObjectMapper json;

  StoredFindings(ObjectMapper json) {
    this.json = json;
  }

  String text(List<Finding> findings) {
    try {
      return json.writeValueAsString(findings);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("findings can always be written", e);
    }
  }

  List<Finding> of(String text) {
    try {
      return json.readValue(text, FINDINGS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored findings can always be read", e);
    }
  }
}
