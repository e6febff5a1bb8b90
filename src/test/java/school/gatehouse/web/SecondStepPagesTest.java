package school.gatehouse.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Authenticator;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.Signed;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;

/** Who sees signed forms sets up a code from the phone and is asked for one from then on. */
@GatehouseTest
class SecondStepPagesTest {

  private static final String SET_UP = "Set up a code from your phone";
  private static final String ASKED = "Enter the code from your phone";

  @Inject TestSchools schools;
  @Inject Behind behind;

  private TestSchools.TestSchool school;
  private String username;

  @BeforeEach
  void aSchoolThatAsks() {
    school = schools.aSchool();
    behind.change(school.id(), "update school set second_factor = true");
    username = schools.username(school, Roles.OFFICE);
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void itIsSetUpAtTheFirstSignInAndAskedAtTheNext(Screen screen) {
    try (var visit = Visit.on(screen)) {
      visit.signIn(username);
      assertThat(visit.heading()).isEqualTo(SET_UP);
      visit.isForEverybody().picture("second-step-set-up-" + screen);
      var phone = new Authenticator(visit.find("code").innerText().strip());
      visit.type("Code", phone.codeNow()).press("Continue");
      assertThat(visit.heading()).isEqualTo("Today");
      visit.press("Sign out").signIn(username);
      assertThat(visit.heading()).isEqualTo(ASKED);
      visit.isForEverybody().picture("second-step-" + screen);
      visit.type("Code", phone.nextCode()).press("Continue");
      assertThat(visit.heading()).isEqualTo("Today");
    }
  }

  @Test
  void itWorksWithoutScripts() {
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(username);
      var phone = new Authenticator(visit.find("code").innerText().strip());
      visit.type("Code", phone.oldCode()).press("Continue");
      assertThat(visit.text()).contains("There is a problem", "That code is not right");
      visit.type("Code", phone.codeNow()).press("Continue");
      assertThat(visit.heading()).isEqualTo("Today");
    }
  }

  @Test
  void aCodeThatWasUsedIsRefused() {
    try (var visit = Visit.on(Screen.DESKTOP)) {
      visit.signIn(username);
      var phone = new Authenticator(visit.find("code").innerText().strip());
      var code = phone.codeNow();
      visit.type("Code", code).press("Continue");
      visit.press("Sign out").signIn(username).type("Code", code).press("Continue");
      assertThat(visit.heading()).isEqualTo(ASKED);
      visit.isForEverybody();
      assertThat(visit.text()).contains("it has been used already");
    }
  }

  @Test
  void beforeTheCodeNoPageIsOpen() {
    var half = Signed.in(username);
    half.get("/").statusCode(303);
    half.get("/my-account").statusCode(303);
    half.get("/second-step").statusCode(200);
    half.post("/my-account/sign-out-everywhere", Map.of()).statusCode(303);
    behind.change(
        school.id(), "update page_session set started_at = started_at - interval '11 minutes'");
    half.get("/second-step").statusCode(303);
  }

  @Test
  void whoeverWantsToSetsItUpUnderMyAccount() {
    try (var visit = Visit.on(Screen.DESKTOP)) {
      visit.signIn(schools.username(school, Roles.TEACHER)).follow("My account");
      visit.press("Set up a code");
      assertThat(visit.heading()).isEqualTo(SET_UP);
      var phone = new Authenticator(visit.find("code").innerText().strip());
      visit.type("Code", phone.codeNow()).press("Continue");
      assertThat(visit.text()).contains("From now on you are asked for a code");
      assertThat(visit.text()).doesNotContain("Set up a code");
    }
  }
}
