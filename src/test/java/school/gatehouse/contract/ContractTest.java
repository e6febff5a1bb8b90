package school.gatehouse.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.GatehouseTest;

/** What is served is what is written in the repository, and it is enough for an outside client. */
@GatehouseTest
class ContractTest {

  private static final Path WRITTEN = Path.of("openapi", "openapi.yaml");
  private static final String ACCEPT = "gatehouse.contract.accept";

  @Test
  void theServedContractIsTheWrittenOne() throws IOException {
    var served = Contract.yaml();
    if (Boolean.getBoolean(ACCEPT)) {
      Files.createDirectories(WRITTEN.getParent());
      Files.writeString(WRITTEN, served);
    }
    assertThat(served)
        .as(
            "The API has changed. Read what changed; if outside clients can live with it, accept"
                + " it with: ./mvnw test -Dtest=ContractTest -D%s=true",
            ACCEPT)
        .isEqualTo(Files.readString(WRITTEN));
  }

  @Test
  void itNamesNoServerSoThatNobodyIsSentElsewhere() {
    assertThat(Contract.document()).doesNotContainKey("servers");
  }

  @Test
  void everyDoorSaysWhatItDoesAndWhatItMayAnswer() {
    List<String> missing = new ArrayList<>();
    Contract.operations()
        .forEach(
            (name, operation) -> {
              if (operation.get("summary") == null) {
                missing.add(name + ": summary");
              }
              var row = WhoMayWhat.BY_NAME.get(name);
              var answers = Contract.map(operation.get("responses"));
              expected(row).stream()
                  .filter(status -> !answers.containsKey(status))
                  .forEach(status -> missing.add(name + ": " + status));
              if (row != null && !row.open() && operation.get("security") == null) {
                missing.add(name + ": security");
              }
            });
    assertThat(missing).isEmpty();
  }

  @Test
  void everyRefusalIsDescribedAsAProblem() {
    List<String> wrong = new ArrayList<>();
    Contract.operations()
        .forEach(
            (name, operation) ->
                Contract.map(operation.get("responses"))
                    .forEach(
                        (status, answer) -> {
                          if (status.startsWith("4") || status.startsWith("5")) {
                            var content = Contract.map(Contract.map(answer).get("content"));
                            if (!content
                                .keySet()
                                .equals(java.util.Set.of("application/problem+json"))) {
                              wrong.add(name + ": " + status);
                            }
                          }
                        }));
    assertThat(wrong).isEmpty();
  }

  @Test
  void aSubmissionIsDescribedAsAFileAndItsDetails() {
    var form = multipart("POST /api/v1/submissions");
    assertThat(form).containsKeys("file", "details");
    assertThat(Contract.map(form.get("file"))).containsEntry("format", "binary");
    assertThat(Contract.map(form.get("details")))
        .containsEntry("$ref", "#/components/schemas/SubmissionDetails");
  }

  @Test
  void noSchemaIsWithoutAMeaning() {
    assertThat(schemas().keySet())
        .noneMatch(name -> name.matches(".*\\d") || name.contains("Row") || name.contains("Rest"))
        .doesNotContain("FileUpload", "Response", "InputStream", "JsonNode", "ObjectNode");
  }

  private static Map<String, Object> schemas() {
    return Contract.map(Contract.map(Contract.document().get("components")).get("schemas"));
  }

  private static Map<String, Object> multipart(String operation) {
    var body = Contract.map(Contract.operations().get(operation).get("requestBody"));
    var type = Contract.map(Contract.map(body.get("content")).get("multipart/form-data"));
    var name = String.valueOf(Contract.map(type.get("schema")).get("$ref"));
    var schema = Contract.map(schemas().get(name.replaceFirst(".*/", "")));
    return Contract.map(schema.get("properties"));
  }

  private static List<String> expected(WhoMayWhat.Row row) {
    if (row == null) {
      return List.of();
    }
    List<String> statuses = new ArrayList<>();
    if (row.status() < 300) {
      statuses.add(String.valueOf(row.status()));
    }
    if (!row.open()) {
      statuses.addAll(List.of("401", "403", "503"));
    }
    if (row.hasId()) {
      statuses.add("404");
    }
    if (List.of("POST", "PUT", "PATCH").contains(row.method())) {
      statuses.add("422");
    }
    return statuses;
  }
}
