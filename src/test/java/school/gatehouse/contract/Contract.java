package school.gatehouse.contract;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The contract as the running service serves it. */
final class Contract {

  private static final Set<String> METHODS =
      Set.of("get", "post", "put", "patch", "delete", "head", "options");

  private Contract() {}

  static String yaml() {
    return given().get("/q/openapi").then().statusCode(200).extract().asString();
  }

  static Map<String, Object> document() {
    return given()
        .queryParam("format", "JSON")
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getMap("$");
  }

  /** Every operation under its name, such as {@code GET /api/v1/pupils}. */
  static Map<String, Map<String, Object>> operations() {
    var all = new TreeMap<String, Map<String, Object>>();
    map(document().get("paths"))
        .forEach(
            (path, item) ->
                map(item).entrySet().stream()
                    .filter(entry -> METHODS.contains(entry.getKey()))
                    .forEach(
                        entry ->
                            all.put(
                                entry.getKey().toUpperCase(Locale.ROOT) + " " + path,
                                map(entry.getValue()))));
    return all;
  }

  static Set<String> names() {
    return new TreeSet<>(operations().keySet());
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  static List<Object> list(Object value) {
    return value == null ? List.of() : (List<Object>) value;
  }
}
