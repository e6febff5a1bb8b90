package school.gatehouse.web.account;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.Signed;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;

/** An administrator keeps the accounts of people and machines. */
@GatehouseTest
class AccountPagesTest {

  @Inject TestSchools schools;

  private TestSchools.TestSchool school;
  private String admin;

  @BeforeEach
  void aSchoolWithAPlace() {
    school = schools.aSchool();
    school.office().create("/channels", Body.aChannel().with("name", "Village newsletter"));
    admin = schools.username(school, Roles.ADMIN);
  }

  private static String unique(String name) {
    return name + "." + UUID.randomUUID().toString().substring(0, 8);
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aPersonIsAddedAndSignsInWithThePasswordThatWasShown(Screen screen) {
    var name = unique("j.baker");
    try (var visit = Visit.on(screen)) {
      visit.signIn(admin).open("/accounts").isForEverybody().picture("accounts-" + screen);
      visit.find("a[href='/new-account/person']").click();
      visit.isForEverybody().picture("account-new-" + screen);
      visit.type("User name", name).tick("Office").press("Add this person");
      assertThat(visit.heading()).isEqualTo("Password of " + name);
      visit.isForEverybody().picture("account-password-" + screen);
      var password = visit.find("code").innerText().strip();
      assertThat(Signed.in(name, password).lasts()).isTrue();
      visit.follow("Go to this account").isForEverybody().picture("account-" + screen);
      assertThat(visit.find("#roles-office").isChecked()).isTrue();
    }
  }

  @Test
  void aMachineIsToldItsSecretOnceAndSignsInWithIt() {
    var name = unique("website");
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(admin).open("/new-account/machine");
      visit.type("Name of the machine", name).tick("Village newsletter").press("Add this machine");
      var secret = visit.find("code").innerText().strip();
      Client.signIn(Map.of("clientId", name, "clientSecret", secret)).statusCode(200);
      visit.follow("Go to this account");
      assertThat(visit.find("main").innerText()).contains("Village newsletter");
      visit.press("Make a new secret");
      Client.signIn(Map.of("clientId", name, "clientSecret", secret)).statusCode(401);
      var next = visit.find("code").innerText().strip();
      Client.signIn(Map.of("clientId", name, "clientSecret", next)).statusCode(200);
    }
  }

  @Test
  void rolesAndPasswordChangeAndTheAccountIsSwitchedOff() {
    var name = schools.username(school, Roles.TEACHER);
    var session = Signed.in(name);
    try (var visit = Visit.on(Screen.DESKTOP)) {
      visit.signIn(admin).open("/accounts").follow(name);
      visit.tick("Administrator").press("Change roles");
      assertThat(visit.text()).contains("The roles are changed.");
      session.get("/accounts").statusCode(200);
      visit.press("Make a new password");
      assertThat(session.lasts()).isFalse();
      var again = Signed.in(name, visit.find("code").innerText().strip());
      visit.follow("Go to this account").follow("Switch this account off").isForEverybody();
      visit.press("Switch this account off");
      assertThat(visit.text()).contains("The account is switched off.");
      assertThat(again.lasts()).isFalse();
    }
  }

  @Test
  void aMachineOfEveryPlaceIsSaidToAskAboutAll() {
    school.cms();
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(admin).open("/accounts");
      assertThat(visit.text()).contains("All places");
      visit.find("a:has-text('cms-')").click();
      assertThat(visit.text()).contains("It may ask about every place of the school");
    }
  }

  @Test
  void nobodyLocksThemselvesOut() {
    try (var visit = Visit.on(Screen.PHONE)) {
      visit.signIn(admin).open("/accounts").follow(admin);
      assertThat(visit.text()).contains("This is your own account");
      visit.find("#roles-admin").uncheck();
      visit.find("#roles-teacher").check();
      visit.press("Change roles").isForEverybody();
      assertThat(visit.text()).contains("Roles must keep administrator");
    }
  }

  @Test
  void nobodyGivesThemselvesMoreRolesAndAnotherAdministratorCan() {
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(admin).open("/accounts").follow(admin);
      visit.tick("Head").tick("Safeguarding lead").press("Change roles");
      assertThat(visit.text()).contains("Roles cannot be added to your own account");
      assertThat(visit.page().navigate("/holds").status()).isEqualTo(403);
    }
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(schools.username(school, Roles.ADMIN)).open("/accounts").follow(admin);
      visit.tick("Office").press("Change roles");
      assertThat(visit.text()).contains("The roles are changed.");
    }
  }

  @Test
  void aNameThatDiffersOnlyInCapitalsIsTaken() {
    var name = unique("j.baker");
    var add =
        Body.of(Map.of("username", name, "password", "lantern otter", "roles", Set.of("teacher")));
    school.as(Roles.ADMIN).create("/accounts", add);
    var elsewhere = schools.aSchool().as(Roles.ADMIN);
    elsewhere.post("/accounts", add.with("username", name.toUpperCase(ROOT))).statusCode(422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "passwordpassword",
        "Password-2026!",
        "qwerty123456",
        "aaaaaaaaaaaa",
        "abcabcabcabc",
        "my j.baker 5"
      })
  void aPasswordThatIsTriedFirstIsRefused(String password) {
    var add = Map.of("username", "J.Baker", "password", password, "roles", Set.of("teacher"));
    school.as(Roles.ADMIN).post("/accounts", add).statusCode(422);
  }

  @Test
  void aNameThatIsTakenIsToldBesideWhatWasTyped() {
    try (var visit = Visit.on(Screen.DESKTOP)) {
      visit.signIn(admin).open("/new-account/person").type("User name", admin);
      visit.press("Add this person").isForEverybody();
      assertThat(visit.text()).contains("User name is taken");
      assertThat(visit.find("#username").inputValue()).isEqualTo(admin);
    }
  }
}
