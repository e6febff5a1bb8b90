package school.gatehouse.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;

/** People change their password and see what they may do. */
@GatehouseTest
class MyAccountPagesTest {

  @Inject TestSchools schools;

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aTeacherChangesThePasswordAndStaysSignedIn(Screen screen) {
    var name = schools.username(schools.aSchool(), Roles.TEACHER, Roles.EDITOR);
    try (var visit = Visit.on(screen)) {
      visit.signIn(name).follow("My account").isForEverybody().picture("my-account-" + screen);
      assertThat(visit.text()).contains("Teacher", "Editor");
      visit.find("#current").fill(TestSchools.PASSWORD);
      visit.find("#password").fill("lantern otter seventeen");
      visit.press("Change password").isForEverybody();
      assertThat(visit.text()).contains("Your password is changed.");
    }
  }

  @Test
  void whatIsWrongIsToldBesideTheField() {
    var name = schools.username(schools.aSchool(), Roles.TEACHER);
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(name).open("/my-account");
      visit.find("#current").fill(TestSchools.PASSWORD);
      visit.find("#password").fill("short");
      visit.press("Change password").picture("my-account-mistake-PHONE");
      assertThat(visit.text()).contains("New password must have 12 to 72 characters");
      visit.find("#current").fill("another");
      visit.find("#password").fill("lantern otter seventeen");
      visit.press("Change password");
      assertThat(visit.text()).contains("Password of now is not your password");
    }
  }
}
