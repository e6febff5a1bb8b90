package school.gatehouse.web.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** Holds are set and ended by two roles; nobody else learns that there are any. */
@GatehouseTest
class HoldPagesTest {

  private static final String SECRET = "Quillfeather matter";

  @Inject TestSchools schools;

  private Walk walk;
  private Walk.Family family;

  @BeforeEach
  void aSchoolWithAClearedPupil() {
    walk = new Walk(schools.aSchool());
    family = walk.cleared();
  }

  private Visit lead(Screen screen) {
    return Visit.on(screen).signIn(schools.username(walk.school, Roles.SAFEGUARDING));
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void theLeadFindsAPupilSetsAHoldAndEndsIt(Screen screen) {
    var item = walk.released(family.pupil());
    try (var visit = lead(screen)) {
      visit.open("/holds").isForEverybody().follow("Set a hold or restriction");
      visit.type("Name or part of it", "mark").press("Search").isForEverybody();
      visit.picture("hold-find-" + screen);
      assertThat(visit.page().url()).doesNotContain("mark");
      visit.follow("Zofia Marker").isForEverybody().picture("hold-set-" + screen);
      visit.tick("Safeguarding hold").type("Why?", SECRET);
      visit.type("From", Body.today().toString());
      visit.type("Look at it again on", Body.today().toString()).press("Set it now");
      assertThat(visit.text()).contains("It is in force", SECRET).containsIgnoringCase("again");
      visit.isForEverybody().picture("holds-" + screen);
      assertThat(walk.verdict(item)).isEqualTo("DENY");
      visit.follow("End it for Zofia Marker").isForEverybody().picture("hold-end-" + screen);
      visit.press("End it now").isForEverybody();
      assertThat(visit.text()).contains("Say why it ends.");
      visit.type("Why does it end?", "The danger is over").press("End it now").isForEverybody();
      assertThat(visit.text()).contains("It has ended.", "No hold or restriction is in force.");
      assertThat(visit.find("tbody").innerText())
          .contains("Last day: ", "Ended by person-", "Why it ended: The danger is over");
    }
  }

  @Test
  void aRestrictionEndsByItselfAndAHoldDoesNot() {
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, Roles.HEAD)).open("/holds/" + family.pupil());
      visit.press("Set it now");
      assertThat(visit.text()).contains("Say which of the two it is.", "Say why.");
      visit.tick("Safeguarding hold").type("Why?", SECRET).type("From", "2026-01-01");
      visit.type("Look at it again on", "2026-02-01");
      visit.tick("This restriction ends by itself after that day").press("Set it now");
      assertThat(visit.text()).contains("is for restrictions only");
      visit.tick("Court or legal restriction").press("Set it now");
      assertThat(visit.find("tbody tr").allInnerTexts().get(0)).containsIgnoringCase("ended");
    }
  }

  @Test
  void theLeadIsToldOfATwinWhereverTheChildIsNamed() {
    walk.school.office().create("/pupils", Body.aPupil().with("givenName", "Adam"));
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, Roles.SAFEGUARDING)).open("/holds/find");
      visit.type("Name or part of it", "zofia").press("Search");
      assertThat(visit.text()).containsIgnoringCase("has a twin here");
      visit.follow("Zofia Marker");
      assertThat(visit.text()).containsIgnoringCase("has a twin here");
    }
  }

  @Test
  void whoReadsOfHoldsIsWrittenDown() {
    try (var visit = Visit.withoutScripts(Screen.DESKTOP)) {
      visit.signIn(schools.username(walk.school, Roles.SAFEGUARDING)).open("/holds");
      visit.open("/holds/" + family.pupil());
    }
    var trail = walk.school.as(Roles.AUDITOR).get("/audit?action=holds.read");
    assertThat(trail.extract().<List<String>>path("items.action")).hasSize(2);
  }

  @Nested
  class NobodyElse {

    private final List<String> never =
        List.of(
            SECRET, "SAFEGUARDING", "RESTRICTION", "Safeguarding hold", "2031-05-06", "May 2031");

    @BeforeEach
    void aHold() {
      var hold = Body.aHold().with("reason", SECRET).with("until", "2031-05-06");
      walk.school.as(Roles.SAFEGUARDING).create("/pupils/" + family.pupil() + "/holds", hold);
      walk.submit(Walk.aPicture(), walk.details(family.pupil()).with("title", "The relay"));
    }

    @Test
    void readsKindReasonOrDaysOverTheApi() {
      for (var path :
          List.of(
              "/pupils",
              "/pupils/" + family.pupil(),
              "/pupils/" + family.pupil() + "/holds",
              "/pupils/" + family.pupil() + "/consents",
              "/holds",
              "/submissions",
              "/reviews",
              "/overdue",
              "/school")) {
        for (var role : List.of("office", "teacher", "reviewer", "dpo", "auditor", "deputy")) {
          var told = walk.school.as(role).get(path).extract().asString();
          assertThat(told).as(role + " " + path).doesNotContain(never);
        }
      }
    }

    @Test
    void opensThePagesOrSeesAWayToThem() {
      for (var role : List.of("office", "teacher", "reviewer", "dpo", "auditor", "deputy")) {
        try (var visit = Visit.on(Screen.DESKTOP)) {
          visit.signIn(schools.username(walk.school, role));
          assertThat(visit.find("a[href^='/holds']").count()).as(role).isZero();
          for (var path : List.of("/holds", "/holds/find", "/holds/" + family.pupil())) {
            var answer = visit.page().navigate(path);
            assertThat(answer.status()).as(role + " " + path).isEqualTo(403);
            assertThat(answer.text()).doesNotContain(never);
          }
        }
      }
    }
  }

  @Test
  void theSearchGivesTheLeadNamesClassAndDateOfBirthOnly() {
    var found = walk.school.as(Roles.SAFEGUARDING).get("/pupils?q=marker").extract().jsonPath();
    assertThat(found.getMap("items[0]").keySet())
        .containsExactlyInAnyOrder("id", "givenName", "familyName", "className", "dateOfBirth");
  }
}
