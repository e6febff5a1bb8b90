package school.gatehouse.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.access.PageSessions;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.Signed;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;

/** People come in with their own account and go out again. */
@GatehouseTest
class SignInPagesTest {

  @Inject TestSchools schools;

  private String aTeacher() {
    return schools.username(schools.aSchool(), Roles.TEACHER);
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void aTeacherSignsInAndOut(Screen screen) {
    try (var visit = Visit.on(screen)) {
      visit.open("/sign-in").isForEverybody().picture("sign-in-" + screen);
      assertThat(visit.text()).doesNotContain("Sign in with");
      visit.signIn(aTeacher()).isForEverybody().picture("today-" + screen);
      assertThat(visit.text()).contains("Testfield Primary");
      visit.press("Sign out");
      assertThat(visit.heading()).isEqualTo("Sign in");
      visit.open("/");
      assertThat(visit.heading()).isEqualTo("Sign in");
    }
  }

  @Test
  void itWorksWithoutScripts() {
    try (var visit = Visit.withoutScripts(Screen.DESKTOP)) {
      visit.signIn(aTeacher());
      assertThat(visit.heading()).isEqualTo("Today");
    }
  }

  @Nested
  class Refused {

    @Test
    void aWrongPasswordIsToldBesideTheForm() {
      try (var visit = Visit.on(Screen.DESKTOP)) {
        visit.open("/sign-in").type("User name", aTeacher());
        visit.find("#password").fill("wrong");
        visit.press("Sign in").isForEverybody();
        assertThat(visit.text()).contains("There is a problem", "is not right");
      }
    }

    @Test
    void aFormWithoutItsTokenIsNotTaken() {
      given()
          .formParam("username", aTeacher())
          .formParam("password", TestSchools.PASSWORD)
          .post("/sign-in")
          .then()
          .statusCode(403)
          .body(containsString("This form is too old"));
    }

    @Test
    void theApiDoesNotLookAtTheCookie() {
      var cookie = sessionOf(aTeacher());
      given().cookie(PageSessions.COOKIE, cookie).get("/").then().statusCode(200);
      given().cookie(PageSessions.COOKIE, cookie).get("/api/v1/pupils").then().statusCode(401);
    }

    @Test
    void whoComesFromElsewhereIsSentOnlyToPagesOfOurs() {
      for (String elsewhere : new String[] {"https://evil.example/", "//evil.example", "/\\evil"}) {
        signIn(aTeacher(), elsewhere).header("Location", endsWith("/"));
      }
    }

    @Test
    void whoWasSignedOutMeanwhileIsToldSoAndComesBackToThePage() {
      var teacher = aTeacher();
      var session = Signed.in(teacher);
      try (var visit = Visit.withoutScripts(Screen.PHONE)) {
        visit.with(session).open("/new-pictures").type("What is it?", "Sports day");
        session.post("/sign-out", Map.of());
        visit.press("See whose picture may go where");
        assertThat(visit.text()).contains("You are signed out", "has not been saved");
        visit.type("User name", teacher).find("#password").fill(TestSchools.PASSWORD);
        visit.press("Sign in");
        assertThat(visit.page().url()).endsWith("/new-pictures");
      }
    }

    @Test
    void aSessionThatHasEndedOpensNothing() {
      var cookie = sessionOf(aTeacher());
      given()
          .cookie(PageSessions.COOKIE, cookie)
          .formParam("csrf", token(cookie))
          .redirects()
          .follow(false)
          .post("/sign-out")
          .then()
          .statusCode(303);
      given()
          .cookie(PageSessions.COOKIE, cookie)
          .redirects()
          .follow(false)
          .get("/")
          .then()
          .statusCode(303)
          .header("Location", equalTo("/sign-in?over=idle"));
    }
  }

  private static String token(String cookie) {
    var page = given().cookie(PageSessions.COOKIE, cookie).get("/").asString();
    return page.replaceAll("(?s).*name=\"csrf\" value=\"([^\"]+)\".*", "$1");
  }

  private static String sessionOf(String username) {
    return signIn(username, "/").extract().cookie(PageSessions.COOKIE);
  }

  private static io.restassured.response.ValidatableResponse signIn(String username, String then) {
    var page = given().get("/sign-in");
    var token = page.asString().replaceAll("(?s).*name=\"csrf\" value=\"([^\"]+)\".*", "$1");
    return given()
        .cookies(page.getCookies())
        .formParam("csrf", token)
        .formParam("username", username)
        .formParam("password", TestSchools.PASSWORD)
        .formParam("then", then)
        .redirects()
        .follow(false)
        .post("/sign-in")
        .then()
        .statusCode(303);
  }
}
