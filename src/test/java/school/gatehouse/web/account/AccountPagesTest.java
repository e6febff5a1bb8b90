package school.gatehouse.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
      assertThat(visit.page().getByLabel("Office").isChecked()).isTrue();
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
      visit.follow("Go to this account").press("Make a new secret");
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
  void nobodyLocksThemselvesOut() {
    try (var visit = Visit.on(Screen.PHONE)) {
      visit.signIn(admin).open("/accounts").follow(admin);
      assertThat(visit.text()).contains("This is your own account");
      visit.page().getByLabel("Administrator").uncheck();
      visit.page().getByLabel("Teacher").check();
      visit.press("Change roles").isForEverybody();
      assertThat(visit.text()).contains("Roles must keep administrator");
    }
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
