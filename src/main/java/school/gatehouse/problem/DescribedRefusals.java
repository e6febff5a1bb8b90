package school.gatehouse.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Says in the contract what holds for every door: the answers that it may give, and that each
 * refusal is a problem (RFC 9457). Nothing that outside clients must know is left to be found out.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DescribedRefusals implements OASFilter {

  private static final String PROBLEM = "Problem";
  private static final String FIELDS = "Fields";
  private static final List<String> ANSWERED_WITH_200 =
      List.of(
          "/api/v1/tokens",
          "/api/v1/publish-checks",
          "/api/v1/school/settings/previews",
          "/api/v1/pupils/{pupil}/withdrawals/previews");
  private static final List<HttpMethod> WITH_BODY =
      List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    contract.getComponents().addSchema(PROBLEM, problem());
    contract
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations().forEach((method, door) -> describe(path, method, door)));
    contract.getPaths().getPathItems().values().stream()
        .flatMap(item -> Stream.ofNullable(item.getPATCH()))
        .flatMap(DescribedRefusals::bodies)
        .filter(body -> body.getRef() != null)
        .forEach(body -> withoutDuty(contract.getComponents(), body));
  }

  private static void describe(String path, HttpMethod method, Operation door) {
    bodies(door).forEach(DescribedRefusals::onlyRefer);
    door.setTags(door.getTags().stream().map(tag -> tag.replace(" Resource", "")).toList());
    var described = new TreeMap<>(door.getResponses().getAPIResponses());
    if (creates(path, method) && described.containsKey("200")) {
      described.put("201", described.remove("200").description("Created"));
    }
    if (path.startsWith("/api/")) {
      refusals(path, method, door).forEach((status, why) -> describe(described, status, why));
    }
    var responses = OASFactory.createAPIResponses();
    described.forEach(responses::addAPIResponse);
    door.setResponses(responses);
  }

  private static void describe(Map<String, APIResponse> described, String status, String why) {
    var response =
        described.computeIfAbsent(status, it -> OASFactory.createAPIResponse().description(why));
    response.setContent(problemContent());
    if (status.equals("429") || status.equals("503")) {
      response.addHeader(
          "Retry-After",
          OASFactory.createHeader()
              .description("Seconds after which to try again.")
              .schema(typed(Schema.SchemaType.INTEGER)));
    }
  }

  private static Map<String, String> refusals(String path, HttpMethod method, Operation door) {
    Map<String, String> refusals = new TreeMap<>();
    refusals.put("401", "No valid token, or the wrong name or secret.");
    refusals.put("503", "Database or storage is away; nothing was acknowledged.");
    if (path.equals("/api/v1/tokens")) {
      refusals.put("429", "Too many failed attempts with this name.");
    } else {
      refusals.put("403", "Not a role that may do this.");
    }
    if (path.contains("{")) {
      refusals.put("404", "Nothing of this school has this id.");
    }
    if (WITH_BODY.contains(method)) {
      refusals.put("400", "The body cannot be read.");
      refusals.put("415", "The body is of another type.");
    }
    if (WITH_BODY.contains(method) || hasQuery(door)) {
      refusals.put("422", "A field is missing or holds what cannot be accepted.");
    }
    if (creates(path, method)) {
      refusals.put("409", "It does not fit what has happened before, or is running already.");
    }
    // described by the door itself
    door.getResponses().getAPIResponses().keySet().stream()
        .filter(status -> status.startsWith("4"))
        .forEach(status -> refusals.putIfAbsent(status, ""));
    return refusals;
  }

  private static Stream<Schema> bodies(Operation door) {
    return Stream.ofNullable(door.getRequestBody())
        .flatMap(body -> body.getContent().getMediaTypes().values().stream())
        .map(MediaType::getSchema);
  }

  /** A body with a schema of its own is not described a second time by the method's parameters. */
  private static void onlyRefer(Schema schema) {
    if (schema.getRef() != null) {
      schema.setType(null);
      schema.setProperties(null);
      schema.setRequired(null);
    }
  }

  /** What is changed may be sent alone, also where all of it is needed to create. */
  private static void withoutDuty(Components known, Schema body) {
    var whole = body.getRef().substring(body.getRef().lastIndexOf('/') + 1);
    if (whole.endsWith(FIELDS)) {
      var part = whole.replace(FIELDS, "Changes");
      known.addSchema(
          part,
          typed(Schema.SchemaType.OBJECT)
              .description("Only what changes is sent; null takes a field away.")
              .properties(known.getSchemas().get(whole).getProperties()));
      body.setRef("#/components/schemas/" + part);
    }
  }

  private static boolean creates(String path, HttpMethod method) {
    return method == HttpMethod.POST && !ANSWERED_WITH_200.contains(path);
  }

  private static boolean hasQuery(Operation door) {
    return Stream.ofNullable(door.getParameters())
        .flatMap(List::stream)
        .anyMatch(parameter -> "query".equals(String.valueOf(parameter.getIn())));
  }

  private static Content problemContent() {
    return OASFactory.createContent()
        .addMediaType(
            "application/problem+json",
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
  }

  private static Schema problem() {
    return typed(Schema.SchemaType.OBJECT)
        .description("What was wrong (RFC 9457). Types are stable; texts may be shown to people.")
        .addProperty("type", typed(Schema.SchemaType.STRING).format("uri"))
        .addProperty("title", typed(Schema.SchemaType.STRING))
        .addProperty("status", typed(Schema.SchemaType.INTEGER))
        .addProperty("violations", typed(Schema.SchemaType.ARRAY).items(violation()))
        .addProperty(
            "incident",
            typed(Schema.SchemaType.STRING).description("With 500 only: what to quote to us."))
        .addRequired("type")
        .addRequired("title")
        .addRequired("status");
  }

  private static Schema violation() {
    return typed(Schema.SchemaType.OBJECT)
        .addProperty("field", typed(Schema.SchemaType.STRING))
        .addProperty("message", typed(Schema.SchemaType.STRING));
  }

  private static Schema typed(Schema.SchemaType type) {
    return OASFactory.createSchema().addType(type);
  }
}
