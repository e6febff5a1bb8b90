package school.gatehouse.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.access.Roles;
import school.gatehouse.account.openid.ConfiguredProvider;
import school.gatehouse.testsupport.Authenticator;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.FakeProvider;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;

/** People come in with the account of their school; another site shows them who they are. */
@GatehouseTest
class OpenIdPagesTest {

  private static final String BUTTON = "Sign in with Testfield accounts";
  private static final String NAME = "J.Baker@school.example";

  @Inject TestSchools schools;
  @Inject Behind behind;

  private final FakeProvider provider = FakeProvider.start();
  private TestSchools.TestSchool school;

  @BeforeEach
  void aSchoolWithAProvider() {
    school = schools.aSchool();
    ConfiguredProvider.of(school.id(), provider, Map.of("claim", "preferred-username"));
    provider.knows(Map.of("sub", "s-1", "preferred_username", "j.baker@school.example"));
  }

  @AfterEach
  void close() {
    provider.close();
  }

  private String personCalled(String name, String... roles) {
    var username = schools.username(school, roles);
    var id =
        behind.texts(
            school.id(),
            "select cast(id as text) from account where username = '" + username + "'");
    school
        .as(Roles.ADMIN)
        .put("/accounts/" + id.get(0) + "/openid", Map.of("name", name))
        .statusCode(200);
    return username;
  }

  /** To the provider, which is another site, and back. */
  private static Visit comesIn(Visit visit, String page) {
    visit.open(page).press(BUTTON);
    assertThat(visit.heading()).isEqualTo("Who are you?");
    assertThat(visit.page().url()).startsWith("http://localhost:");
    return visit.follow("Continue");
  }

  private static void waitFor(Visit visit, String heading) {
    visit
        .page()
        .locator("h1", new com.microsoft.playwright.Page.LocatorOptions().setHasText(heading))
        .waitFor();
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void anAdministratorNamesATeacherWhoSignsInAndOut(Screen screen) {
    var teacher = schools.username(school, Roles.TEACHER);
    try (var visit = Visit.on(screen)) {
      visit.open("/sign-in").isForEverybody().picture("openid-sign-in-" + screen);
      visit.signIn(schools.username(school, Roles.ADMIN)).open("/accounts").follow(teacher);
      visit.press("Save this name").isForEverybody();
      assertThat(visit.text()).contains("Enter the name that this person has there");
      visit.type("Name there", NAME).press("Save this name");
      assertThat(visit.text()).contains("The name is saved.", "Nobody has signed in with it yet.");
      visit.isForEverybody().picture("openid-account-" + screen);
      visit.press("Sign out");
      comesIn(visit, "/sign-in");
      waitFor(visit, "Today");
      assertThat(visit.page().url()).doesNotContain("code", "state", "openid");
      visit.open("/my-account");
      assertThat(visit.heading()).isEqualTo("My account");
      visit.press("Sign out").open("/");
      assertThat(visit.heading()).isEqualTo("Sign in");
    }
  }

  @Test
  void itWorksWithoutScriptsAndLeadsToThePageThatWasWanted() {
    personCalled(NAME, Roles.TEACHER);
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      comesIn(visit, "/my-account");
      waitFor(visit, "My account");
    }
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void whoHasNoAccountHereIsToldWhomToAsk(Screen screen) {
    try (var visit = Visit.on(screen)) {
      comesIn(visit, "/sign-in");
      waitFor(visit, "You are not signed in");
      assertThat(visit.text()).contains("Ask an administrator of Gatehouse at your school");
      assertThat(visit.page().url()).doesNotContain("code=", "state=");
      visit.isForEverybody().picture("openid-unknown-" + screen);
      visit.press("Try again with Testfield accounts");
      assertThat(visit.heading()).isEqualTo("Who are you?");
    }
    assertThat(behind.texts(school.id(), "select username from account")).isEmpty();
  }

  @Test
  void whoIsSwitchedOffStaysOut() {
    var teacher = personCalled(NAME, Roles.TEACHER);
    behind.change(
        school.id(), "update account set active = false where username = '" + teacher + "'");
    try (var visit = Visit.on(Screen.PHONE)) {
      comesIn(visit, "/sign-in");
      waitFor(visit, "You are not signed in");
    }
  }

  @Test
  void whoChangesTheirMindIsBackAtTheForm() {
    try (var visit = Visit.on(Screen.DESKTOP)) {
      visit.open("/sign-in").press(BUTTON).follow("Cancel");
      waitFor(visit, "You are not signed in");
      visit.isForEverybody().follow("Sign in with your user name and password");
      assertThat(visit.heading()).isEqualTo("Sign in");
    }
  }

  @Test
  void whoSeesSignedFormsIsAskedForACodeFromThePhone() {
    behind.change(school.id(), "update school set second_factor = true");
    personCalled(NAME, Roles.OFFICE);
    try (var visit = Visit.on(Screen.DESKTOP)) {
      comesIn(visit, "/sign-in");
      waitFor(visit, "Set up a code from your phone");
      var phone = new Authenticator(visit.find("code").innerText().strip());
      visit.open("/");
      assertThat(visit.heading()).isEqualTo("Sign in");
      visit.open("/second-step").type("Code", phone.codeNow()).press("Continue");
      waitFor(visit, "Today");
      visit.press("Sign out");
      comesIn(visit, "/sign-in");
      waitFor(visit, "Enter the code from your phone");
      visit.type("Code", phone.nextCode()).press("Continue");
      waitFor(visit, "Today");
    }
  }

  @Test
  void whoHasShownASecondFactorThereIsNotAskedAgain() {
    behind.change(school.id(), "update school set second_factor = true");
    personCalled("s-1-name", Roles.OFFICE);
    provider.knows(
        Map.of("sub", "s-1", "preferred_username", "s-1-name", "amr", List.of("pwd", "mfa")));
    try (var visit = Visit.on(Screen.PHONE)) {
      comesIn(visit, "/sign-in");
      waitFor(visit, "Today");
    }
  }
}
