package school.gatehouse.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;

@GatehouseTest
class SignInTest {

  @Inject TestSchools schools;

  @Test
  void theOfficeProposesAPlaceAndTheHeadApprovesIt() {
    var school = schools.aSchool();
    var website =
        school
            .office()
            .create(
                "/channels",
                Map.of("name", "Website", "category", "WEBSITE", "audience", "PUBLIC"));
    school
        .head()
        .post("/channels/" + website + "/approvals", Map.of())
        .statusCode(201)
        .body("state", equalTo("APPROVED"));
    school.teacher().get("/channels").statusCode(200).body("items.id", hasItem(website));
    school.teacher().post("/channels/" + website + "/approvals", Map.of()).statusCode(403);
    schools.aSchool().head().post("/channels/" + website + "/approvals", Map.of()).statusCode(404);
  }
}
