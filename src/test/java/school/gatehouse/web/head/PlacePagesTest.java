package school.gatehouse.web.head;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** The Head approves places, suspends them, and says which notices mean them. */
@GatehouseTest
class PlacePagesTest {

  @Inject TestSchools schools;
  @Inject Behind behind;

  private Walk walk;

  @BeforeEach
  void aSchoolWithAWebsite() {
    walk = new Walk(schools.aSchool());
  }

  private Visit head(Screen screen) {
    return Visit.on(screen).signIn(schools.username(walk.school, Roles.HEAD));
  }

  private void reviewWasDueYesterday() {
    behind.change(walk.school.id(), "update channel set review_on = current_date - 1");
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void whatNeedsTheHeadStandsFirst(Screen screen) {
    reviewWasDueYesterday();
    walk.school.office().create("/channels", Body.aChannel().with("name", "Friday newsletter"));
    try (var visit = head(screen)) {
      visit.open("/places").isForEverybody().picture("places-" + screen);
      assertThat(visit.find("tbody tr").allInnerTexts().get(0)).containsIgnoringCase("overdue");
      visit.follow("Friday newsletter").isForEverybody().picture("place-" + screen);
      visit.follow("Approve").isForEverybody().picture("place-approval-" + screen);
      visit.press("Approve");
      assertThat(visit.text()).contains("The place is approved.");
    }
  }

  @Test
  void anOverduePlaceIsApprovedAgainAndPublishesAgain() {
    var item = walk.released(walk.cleared().pupil());
    reviewWasDueYesterday();
    assertThat(walk.verdict(item)).isEqualTo("DENY");
    try (var visit = head(Screen.PHONE)) {
      visit.open("/places/" + walk.website).isForEverybody();
      assertThat(visit.text()).contains("The review is overdue.");
      visit.follow("Approve").type("Look at it again on", "2000-01-01").press("Approve");
      assertThat(visit.text()).contains("There is a problem");
      visit.type("Look at it again on", Body.today().plusMonths(6).toString()).press("Approve");
      assertThat(visit.text()).contains("The place is approved.");
    }
    assertThat(walk.verdict(item)).isEqualTo("ALLOW");
  }

  @Test
  void aPlaceIsSuspendedWithAReasonThatEverybodyCanRead() {
    var item = walk.released(walk.cleared().pupil());
    try (var visit = Visit.withoutScripts(Screen.DESKTOP)) {
      visit.signIn(schools.username(walk.school, Roles.HEAD));
      visit.open("/places/" + walk.website).follow("Suspend").press("Suspend this place now");
      assertThat(visit.text()).contains("Say why.");
      visit.type("Why?", "The account was taken over.").press("Suspend this place now");
      assertThat(visit.text()).contains("The place is suspended.");
      visit.open("/places/" + walk.website);
      assertThat(visit.text()).contains("The account was taken over.");
    }
    assertThat(walk.verdict(item)).isEqualTo("DENY");
    var told = walk.school.teacher().get("/channels").extract().jsonPath();
    assertThat(told.getString("items[0].suspendedBecause"))
        .isEqualTo("The account was taken over.");
  }

  @Test
  void suspendingNeedsNoReasonOverTheApiAsBefore() throws IOException, InterruptedException {
    var server = ConfigProvider.getConfig().getValue("test.url", String.class);
    var request =
        HttpRequest.newBuilder(
                URI.create(server + "/api/v1/channels/" + walk.website + "/suspensions"))
            .header("Authorization", "Bearer " + walk.school.head().token())
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
    assertThat(answer.statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " JavaScript : alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://school.example",
        "https:school",
        "java\tscript:alert(1)"
      })
  void whatABrowserWouldRunIsNoAddressOfAPlace(String address) {
    var place = Body.aChannel().with("address", address);
    walk.school.office().post("/channels", place).statusCode(422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://school.example/news",
        "www.school.example",
        "Notice board: entrance hall",
        "@testfield on the video platform"
      })
  void theHeadReadsTheAddressBeforeApproving(String address) {
    var place = Body.aChannel().with("name", "Friday").with("address", address);
    walk.school.office().create("/channels", place);
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, Roles.HEAD)).open("/places").follow("Friday");
      visit.follow("Approve");
      assertThat(visit.text()).contains(address, "Anybody can see it");
    }
  }

  @Test
  void theOfficeProposesAPlaceAndCannotApproveIt() {
    try (var visit = Visit.on(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, Roles.OFFICE)).open("/places");
      visit.follow("Propose a place").isForEverybody().press("Propose a place").isForEverybody();
      assertThat(visit.text()).contains("Give the place a name.", "Choose who can see it.");
      visit.picture("place-proposal-mistakes");
      visit.type("Name", "School account").choose("What kind of place is it?", "SOCIAL_MEDIA");
      visit.choose("Who can see what is shown there?", "PUBLIC").press("Propose a place");
      assertThat(visit.text()).contains("The place is proposed.");
      visit.follow("School account");
      assertThat(visit.find("main a.govuk-button").count()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void theDpoRecordsThatANoticeIncludesAPlace(Screen screen) {
    var other = walk.school.office().create("/channels", Body.aChannel().with("name", "Mirror"));
    try (var visit = Visit.on(screen)) {
      visit.signIn(schools.username(walk.school, Roles.DPO)).open("/places/" + other);
      visit.follow("Notices").isForEverybody().picture("place-notices-" + screen);
      visit.press("Record that they include it").isForEverybody();
      assertThat(visit.text()).contains("Choose at least one notice.", "Say why.");
      visit.tick("Pictures and names, version 1 (en-GB)").type("Why?", "The same pages.");
      visit.press("Record that they include it");
      assertThat(visit.text()).contains("Recorded which notices");
      visit.open("/place-notices/" + other);
      assertThat(visit.text()).contains("There is no other notice.");
    }
  }
}
