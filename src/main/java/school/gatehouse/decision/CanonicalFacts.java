package school.gatehouse.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A question and its facts as they are stored beside a decision: one text for the same content,
 * whatever the order in which rows were read. Only ids, codes, days and instants; a name cannot get
 * in because none of the records has a place for it.
 */
public record CanonicalFacts(Question question, Facts facts) {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  /**
   * Reads what {@link #json} wrote.
   *
   * @throws UnreadableFacts if it is anything else
   */
  public static CanonicalFacts parse(String json) {
    try {
      return JSON.treeToValue(withFaces(JSON.readTree(json)), CanonicalFacts.class);
    } catch (JsonProcessingException unreadable) {
      throw UnreadableFacts.because(unreadable);
    }
  }

  /** What was written before faces were counted has no place for them. */
  private static JsonNode withFaces(JsonNode read) {
    if (read.path("question").path("item") instanceof ObjectNode item && !item.has("faces")) {
      item.putNull("faces");
    }
    return read;
  }

  public String json() {
    return canonical(JSON.valueToTree(this)).toString();
  }

  /** SHA-256 of the JSON in UTF-8, in lower-case hexadecimal. */
  public String sha256() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(json().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** The decision that this question with these facts gives. */
  public Decision replay() {
    return new Decide().decide(question, facts);
  }

  /** Keys in order; lists too, because no rule depends on theirs. */
  private static JsonNode canonical(JsonNode node) {
    if (node.isArray()) {
      ArrayNode sorted = JSON.createArrayNode();
      StreamSupport.stream(node.spliterator(), false)
          .map(CanonicalFacts::canonical)
          .sorted(Comparator.comparing(JsonNode::toString))
          .forEach(sorted::add);
      return sorted;
    }
    if (node.isObject()) {
      ObjectNode sorted = JSON.createObjectNode();
      new TreeMap<>(fields(node)).forEach(sorted::set);
      return sorted;
    }
    return node;
  }

  private static Map<String, JsonNode> fields(JsonNode object) {
    return object.properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> canonical(entry.getValue())));
  }
}
