package school.gatehouse.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** Reports count what the register says, and name nobody to those who need no names. */
@GatehouseTest
class ReportsTest {

  @Inject TestSchools schools;

  private Walk walk;

  @BeforeEach
  void aSchool() {
    walk = new Walk(schools.aSchool());
  }

  @Test
  void coverageCountsEachStateOfEachPermission() {
    walk.cleared();
    walk.withdraw(walk.cleared());
    walk.family();
    var paperless = walk.family();
    walk.record(paperless, walk.form(paperless).without("evidence"));
    var over = walk.family();
    walk.record(over, walk.form(over).with("publishUntil", Body.today().minusDays(1).toString()));
    var report = report(walk.school.head(), "coverage");
    assertThat(report.getList("permissions.naming")).containsExactly("NONE", "FIRST_NAME");
    assertThat(report.getMap("classes[0].counts[0]"))
        .isEqualTo(
            Map.of("given", 1, "refused", 1, "expired", 1, "evidenceMissing", 1, "unknown", 1));
    assertThat(report.getInt("classes[0].pupils")).isEqualTo(5);
  }

  @Test
  void onlyTheOfficeReadsNamesAndOnlyOfOneClass() {
    walk.cleared();
    assertThat(report(walk.school.office(), "coverage?class=5 Oak").getList("classes[0].names"))
        .hasSize(1);
    assertThat(report(walk.school.office(), "coverage").getMap("classes[0]"))
        .doesNotContainKey("names");
    assertThat(report(walk.school.as("dpo"), "coverage?class=5 Oak").prettify())
        .doesNotContain("names", "Zofia", "Marker");
  }

  @Test
  void theForecastSaysHowManyItemsLoseCoverOnWhichDay() {
    var soon = endsIn(20);
    var later = endsIn(40);
    walk.released(soon.pupil());
    walk.released(soon.pupil(), later.pupil());
    walk.released(later.pupil());
    var days = report(walk.school.head(), "forecast");
    assertThat(days.getInt("items")).isEqualTo(3);
    assertThat(days.getList("days.lastDay"))
        .containsExactly(
            Body.today().plusDays(20).toString(), Body.today().plusDays(40).toString());
    assertThat(days.getList("days.items")).containsExactly(2, 1);
    assertThat(days.getList("days[0].places.items")).containsExactly(2);
    assertThat(days.getInt("days[0].pupils")).isEqualTo(1);
  }

  @Test
  void whatHasBeenRenewedIsForecastForItsNewDay() {
    var family = endsIn(20);
    walk.released(family.pupil());
    walk.record(
        family, walk.form(family).with("publishUntil", Body.today().plusDays(60).toString()));
    assertThat(report(walk.school.head(), "forecast").getList("days.lastDay"))
        .containsExactly(Body.today().plusDays(60).toString());
  }

  @Test
  void theSchoolYearCountsWhatWasSentAndWhatWasAnswered() {
    walk.released(walk.cleared().pupil());
    walk.submit(Walk.aPicture(), walk.details(walk.family().pupil()));
    var months = report(walk.school.as("deputy"), "submissions").getList("months");
    assertThat(months).isNotEmpty();
    assertThat((Map<?, ?>) months.get(months.size() - 1))
        .isEqualTo(
            Map.of(
                "month",
                Body.today().toString().substring(0, 7),
                "sent",
                2,
                "allowed",
                1,
                "denied",
                1,
                "toReview",
                0));
  }

  @Test
  void whoHasNotAnsweredIsListedAndCanBeOpenedAsASpreadsheet() {
    walk.cleared();
    walk.school
        .office()
        .create("/pupils", Body.aPupil().with("givenName", "=1+1").with("familyName", "O\"Marker"));
    assertThat(report(walk.school.office(), "unanswered").getList("items.familyName"))
        .containsExactly("O\"Marker");
    var file =
        walk.school
            .office()
            .get("/reports/unanswered/csv")
            .statusCode(200)
            .header("Content-Disposition", "attachment; filename=\"not-answered.csv\"")
            .extract()
            .asString();
    assertThat(file.lines().toList())
        .containsExactly(
            "\"Class\",\"Family name\",\"First name\",\"Date of birth\",\"On roll from\"",
            "\"5 Oak\",\"O\"\"Marker\",\"'=1+1\",\"2015-03-04\",\"2020-09-01\"");
  }

  private Walk.Family endsIn(int days) {
    var family = walk.family();
    walk.record(
        family, walk.form(family).with("publishUntil", Body.today().plusDays(days).toString()));
    return family;
  }

  private static JsonPath report(Client by, String path) {
    return by.get("/reports/" + path).statusCode(200).extract().jsonPath();
  }
}
