package school.gatehouse.contract;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.Papers;
import school.gatehouse.testsupport.TusClient;
import school.gatehouse.testsupport.Walk;

/** A school with one of everything that has an id, and a right request for every operation. */
final class World {

  private static final Pattern ID = Pattern.compile("/([a-z-]+)/\\{[a-z]+}");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OWN = "/uploads/own";
  private static final byte[] PAPER = "%PDF-1.7 paper".getBytes(StandardCharsets.US_ASCII);

  final Walk walk;
  private final Walk.Family family;
  private final Map<String, Supplier<String>> makers = new HashMap<>();
  private final Map<String, String> kept = new HashMap<>();

  World(Walk walk) {
    this.walk = walk;
    family = walk.cleared();
    var office = walk.school.office();
    makers.put("pupils", family::pupil);
    makers.put("guardians", family::guardian);
    makers.put(
        "holds",
        () ->
            walk.school
                .as("safeguarding")
                .create("/pupils/" + walk.family().pupil() + "/holds", Body.aHold()));
    makers.put("stops", () -> office.create("/stops", Map.of("pupil", walk.family().pupil())));
    makers.put("channels", () -> office.create("/channels", Body.aChannel()));
    makers.put("notices", () -> walk.notice);
    makers.put("evidence", () -> Papers.aPaper(walk.school));
    makers.put("consents", () -> walk.sayYes(walk.family()));
    makers.put(
        "batches", () -> walk.school.teacher().create("/batches", walk.batch(family.pupil())));
    makers.put("submissions", this::submission);
    makers.put("uploads", () -> new TusClient(walk.school.teacher()).begun(0));
    makers.put("reviews", this::submission);
    makers.put("overrides", this::override);
    makers.put(
        "device-permissions",
        () -> walk.school.head().create("/device-permissions", Body.aDevicePermission()));
    makers.put("media", () -> walk.released(family.pupil()));
    makers.put("publications", () -> walk.publish(walk.released(family.pupil())).getString("id"));
    makers.put("takedowns", this::takedown);
    makers.put("incidents", this::incident);
    makers.put("reports", this::report);
    makers.put("accounts", () -> walk.school.as("admin").create("/accounts", person()));
  }

  /** The path with the ids of these things, kept for calls that change nothing. */
  String path(String pattern) {
    return fill(pattern, kind -> kept.computeIfAbsent(kind, it -> makers.get(it).get()));
  }

  /** The path with new things, except for the pupil and the guardian. */
  String freshPath(String pattern) {
    if (pattern.contains("takedowns") && pattern.matches(".*/(verifications|reopenings)")) {
      return pattern.replace("{id}", doneTakedown());
    }
    if (pattern.contains("/uploads/{id}")) {
      return pattern.replace("/uploads/{id}", OWN);
    }
    if (pattern.contains("/holds/{id}")) {
      return freshHold() + pattern.substring(pattern.indexOf("{id}") + 4);
    }
    return pattern.endsWith("/holds")
        ? pattern.replace("{pupil}", walk.family().pupil())
        : fill(pattern, kind -> makers.get(kind).get());
  }

  static String missingPath(String pattern) {
    return fill(pattern, kind -> UUID.randomUUID().toString());
  }

  /** Of several ids only the last is not known; the first is this school's. */
  String lastMissing(String pattern) {
    int last = pattern.lastIndexOf('{');
    var filled = path(pattern.substring(0, last).replaceAll("/$", ""));
    return filled + "/" + UUID.randomUUID() + pattern.substring(pattern.indexOf('}', last) + 1);
  }

  /** An upload belongs to whoever began it; one to follow is complete, so that following ends. */
  Response call(Client by, WhoMayWhat.Row row, String path) {
    int size = path.endsWith("/events") ? 0 : PAPER.length;
    return send(
        by.request(),
        row,
        path.contains(OWN) ? path.replace("own", new TusClient(by).begun(size)) : path);
  }

  Response send(RequestSpecification request, WhoMayWhat.Row row, String path) {
    if (row.name().equals("GET /api/v1/publish-check")) {
      request.queryParam("channel", walk.website).queryParam("sha256", "0".repeat(64));
    }
    if (row.name().equals("GET /api/v1/pupil-ids")) {
      request.queryParam("q", "Zofia");
    }
    if (row.name().equals("POST /api/v1/submissions")) {
      request
          .multiPart("file", "picture", Walk.aPicture(), "application/octet-stream")
          .multiPart("details", text(walk.details(family.pupil())), "application/json");
    } else if (row.path().startsWith("/api/v1/uploads")) {
      piece(request, row);
    } else if (row.name().equals("POST /api/v1/evidence")) {
      request.multiPart("file", "form.pdf", PAPER);
    } else if (!row.method().equals("GET") && !row.method().equals("DELETE")) {
      request.contentType("application/json").body(text(body(row)));
    }
    return request.request(row.method(), path);
  }

  private static void piece(RequestSpecification request, WhoMayWhat.Row row) {
    request.header("Tus-Resumable", "1.0.0").header("Upload-Length", PAPER.length);
    if (row.method().startsWith("P") && row.hasId()) {
      request
          .header("X-HTTP-Method-Override", "PATCH")
          .header("Upload-Offset", 0)
          .contentType("application/offset+octet-stream")
          .body(PAPER);
    }
  }

  /** What is right to send with this operation. */
  private Object body(WhoMayWhat.Row row) {
    return switch (row.name()) {
      case "POST /api/v1/accounts" -> person();
      case "POST /api/v1/clients" ->
          Map.of("clientId", "cms-" + UUID.randomUUID(), "clientSecret", "a secret ".repeat(4));
      case "PUT /api/v1/school/settings", "POST /api/v1/school/settings/previews" -> settings();
      case "PUT /api/v1/school/look" -> Map.of("name", "Testfield Primary", "colour", "#1d4f7c");
      case "PUT /api/v1/accounts/{id}/openid" ->
          Map.of("name", UUID.randomUUID() + "@school.example");
      case "PUT /api/v1/accounts/{id}/password" -> Map.of("password", "a long password");
      case "PUT /api/v1/accounts/{id}/roles" -> Map.of("roles", List.of("teacher"));
      case "PUT /api/v1/me/password" ->
          Map.of("current", "a wrong password", "password", "another long password");
      case "POST /api/v1/me/second-factor/confirmations" -> Map.of("code", "no code");
      case "PUT /api/v1/school/head-absence" -> Map.of("until", "2020-01-01T00:00:00Z");
      case "POST /api/v1/devices" -> Map.of("make", "Canon", "model", "EOS " + UUID.randomUUID());
      case "POST /api/v1/device-permissions" -> Body.aDevicePermission();
      case "PUT /api/v1/device-permissions/{id}/holder" ->
          Map.of("account", walk.school.teacher().account());
      case "POST /api/v1/pupils" -> Body.aPupil();
      case "PATCH /api/v1/pupils/{id}" -> Map.of("className", "5 Elm");
      case "POST /api/v1/pupils/{pupil}/guardians" -> Body.aGuardian();
      case "PATCH /api/v1/pupils/{pupil}/guardians/{id}" -> Map.of("relationship", "aunt");
      case "POST /api/v1/pupils/{pupil}/holds" -> Body.aHold();
      case "POST /api/v1/pupils/{pupil}/holds/{id}/endings" -> Map.of("reason", "It is over");
      case "POST /api/v1/stops" -> Map.of("pupil", walk.family().pupil());
      case "POST /api/v1/channels" -> Body.aChannel();
      case "POST /api/v1/channels/{channel}/coverage" ->
          Map.of("notices", List.of(walk.notice), "reason", "The same place");
      case "POST /api/v1/notices" -> Body.aNotice(walk.website);
      case "POST /api/v1/pupils/{pupil}/consents" -> walk.form(family);
      case "POST /api/v1/consents/{id}/invalidations" -> Map.of("reason", "Signed by nobody");
      case "POST /api/v1/pupils/{pupil}/withdrawals",
          "POST /api/v1/pupils/{pupil}/withdrawals/previews",
          "POST /api/v1/pupils/{pupil}/objections" ->
          Map.of("by", family.guardian(), "method", "PHONE", "kinds", List.of("VIDEO"));
      case "POST /api/v1/batches" -> walk.batch(family.pupil());
      case "PUT /api/v1/submissions/{id}/people" ->
          Map.of("pupils", List.of(Map.of("pupil", family.pupil(), "role", "SHOWN")));
      case "POST /api/v1/submissions/{id}/edits" ->
          Map.of("crop", Body.area(0, 0, 0.5, 1), "people", Map.of("nobodyIdentifiable", true));
      case "POST /api/v1/submissions/{id}/reviews" ->
          Map.of("channel", walk.website, "outcome", "APPROVE", "reason", "Only a place name");
      // nothing about the kept submission is for two people to answer
      case "POST /api/v1/overrides" ->
          Body.anOverride(path("/submissions/{id}").substring(13), walk.website);
      case "POST /api/v1/overrides/{id}/answers" -> Map.of("outcome", "REJECT");
      case "POST /api/v1/publish-checks" ->
          Map.of("items", List.of(Map.of("media", "any", "channel", walk.website)));
      case "POST /api/v1/publications" ->
          Map.of("media", path("/media/{id}").substring(7), "channel", walk.website);
      case "PATCH /api/v1/publications/{id}" -> Map.of("state", "LIVE");
      case "POST /api/v1/takedowns/{id}/confirmations" -> Map.of("outcome", "DONE");
      case "POST /api/v1/takedowns/{id}/reopenings" -> Map.of("note", "Still on the page");
      case "POST /api/v1/incidents/{id}/classifications" ->
          Map.of("outcome", "NOT_A_BREACH", "reason", "Nobody could be recognised");
      case "POST /api/v1/reports" -> aReport();
      case "POST /api/v1/reports/{id}/decisions" -> Map.of("outcome", "SETTLED");
      default -> Map.of();
    };
  }

  /** A submission by the teacher that somebody has to review. */
  private String submission() {
    return walk.submit(Walk.aPicture(), walk.details(family.pupil()).with("namesVisible", true))
        .getString("id");
  }

  /** A proposal by the office about a picture from a personal device. */
  private String override() {
    var details = walk.details(family.pupil()).with("device", Map.of("kind", "PERSONAL"));
    var sent = walk.submit(Walk.aPicture(), details).getString("id");
    return walk.school.office().create("/overrides", Body.anOverride(sent, walk.website));
  }

  /** The hold of a pupil of its own, so that nobody else's pictures are stopped. */
  private String freshHold() {
    var pupil = walk.family().pupil();
    var hold = walk.school.as("safeguarding").create("/pupils/" + pupil + "/holds", Body.aHold());
    return "/api/v1/pupils/" + pupil + "/holds/" + hold;
  }

  private String takedown() {
    return walk.publish(walk.submit(Walk.aPicture(), walk.details()).getString("media.id"))
        .getString("takedown");
  }

  private String incident() {
    return walk.publish(walk.submit(Walk.aPicture(), walk.details()).getString("media.id"))
        .getString("incident");
  }

  private String report() {
    return given()
        .contentType("application/json")
        .body(aReport())
        .post("/api/v1/reports")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private Body aReport() {
    var code = walk.school.head().get("/school").extract().<String>path("publicCode");
    return new Body().with("school", code).with("where", "On the website").with("wrong", "Mine");
  }

  private String doneTakedown() {
    var id = takedown();
    walk.school.cms().post("/takedowns/" + id + "/confirmations", Map.of("outcome", "DONE"));
    return id;
  }

  private Body settings() {
    Map<String, Object> now =
        walk.school.head().get("/school").extract().jsonPath().getMap("settings");
    return Body.of(now);
  }

  private static Body person() {
    return new Body()
        .with("username", "person-" + UUID.randomUUID())
        .with("password", "a long password")
        .with("roles", List.of("teacher"));
  }

  private static String fill(String pattern, java.util.function.UnaryOperator<String> id) {
    return ID.matcher(pattern)
        .replaceAll(found -> "/" + found.group(1) + "/" + id.apply(found.group(1)));
  }

  private static String text(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
