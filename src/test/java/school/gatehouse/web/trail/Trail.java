package school.gatehouse.web.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.Walk;

/** The trail over the API, as one reader has it. */
record Trail(Client reader, String question) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Trail readBy(Walk walk, String role) {
    return new Trail(walk.school.as(role), "");
  }

  Trail about(String id) {
    return new Trail(reader, "?about=" + id);
  }

  String text() {
    return reader.get("/audit" + question).statusCode(200).extract().asString();
  }

  List<String> actions() {
    return entries().map(entry -> entry.path("action").asText()).toList();
  }

  /** The entries of an action, each with everything that is told of it. */
  List<String> of(String action) {
    return entries()
        .filter(entry -> entry.path("action").asText().equals(action))
        .map(JsonNode::toString)
        .toList();
  }

  Stream<JsonNode> entries() {
    try {
      return StreamSupport.stream(JSON.readTree(text()).path("items").spliterator(), false);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
