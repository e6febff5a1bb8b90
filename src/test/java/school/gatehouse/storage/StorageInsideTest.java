package school.gatehouse.storage;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.GatehouseTest;

/** The room in the running service. */
@GatehouseTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StorageInsideTest {
  @Inject Storage storage;

  @Test
  void a_transaction_around_a_put_does_not_take_the_key_back() throws Exception {
    ObjectName name = ObjectName.fresh(Bucket.EVIDENCE, "school-1");
    byte[] bytes = "a form".getBytes(UTF_8);

    QuarkusTransaction.begin();
    storage.putVerified(name, new ByteArrayInputStream(bytes), bytes.length);
    QuarkusTransaction.rollback();

    try (InputStream object = storage.get(name)) {
      assertThat(object.readAllBytes()).isEqualTo(bytes);
    }
  }

  @Test
  void readiness_names_the_storage() {
    given().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("storage"));
  }
}
