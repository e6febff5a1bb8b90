package school.gatehouse.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Paper;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** Whoever answers for the school sees figures as pictures, with a table behind each. */
@GatehouseTest
class ReportPagesTest {

  @Inject TestSchools schools;

  private Walk walk;

  @BeforeEach
  void aSchoolWithAnswers() {
    walk = new Walk(schools.aSchool());
    var ending = walk.family();
    walk.record(
        ending, walk.form(ending).with("publishUntil", Body.today().plusDays(40).toString()));
    var given = walk.cleared();
    var refused = walk.family();
    walk.record(
        refused, walk.form(refused).with("answers", List.of(Body.answer("NONE", "REFUSED"))));
    var paperless = walk.family();
    walk.record(paperless, walk.form(paperless).without("evidence"));
    walk.school.office().create("/pupils", Body.aPupil().with("className", "2 Elm"));
    walk.released(ending.pupil());
    walk.released(given.pupil());
    walk.submit(Walk.aPicture(), walk.details(refused.pupil()));
    walk.submit(Walk.aPicture(), walk.details(given.pupil()).with("namesVisible", true));
    walk.publish(walk.submit(Walk.aPicture(), walk.details()).getString("media.id"));
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void theOfficeGoesThroughAllReports(Screen screen) {
    try (var visit = Visit.on(screen)) {
      visit.signIn(schools.username(walk.school, "office")).open("/reports");
      visit.isForEverybody().picture("reports-" + screen);
      visit.follow("Permissions by class").isForEverybody().picture("coverage-" + screen);
      assertThat(visit.text()).contains("2 of 4 given, 1 refused, 1 paper missing");
      visit.choose("Class", "5 Oak").press("Show");
      assertThat(visit.heading()).isEqualTo("Permissions by class: 5 Oak");
      visit.isForEverybody().picture("coverage-class-" + screen);
      visit.follow("All figures").follow("When permission runs out");
      assertThat(visit.text()).contains("1 picture loses cover after");
      visit.isForEverybody().picture("forecast-" + screen);
      visit.follow("All figures").follow("Pictures sent in this school year");
      visit.isForEverybody().picture("submissions-" + screen);
      visit.follow("All figures").follow("How fast pictures came down");
      assertThat(visit.text()).contains("still open");
      assertThat(visit.find("svg.gatehouse-chart").boundingBox().width)
          .isLessThanOrEqualTo(visit.find("main").boundingBox().width);
      visit.isForEverybody().picture("takedown-times-" + screen);
      visit.follow("All figures").follow("Who has not answered");
      assertThat(visit.text()).contains("1 pupil without an answer");
      visit.isForEverybody().picture("unanswered-" + screen);
    }
  }

  @Test
  void onPaperNoColumnOfTheDrawingIsCutOff() {
    everyPermissionIsAskedFor();
    try (var visit = Visit.on(Screen.DESKTOP)) {
      visit.signIn(schools.username(walk.school, "office")).open("/reports/coverage");
      assertThat(Paper.onItsSide(visit).keep("coverage.pdf").cutOff()).isEqualTo(List.of());
    }
    try (var visit = Visit.on(Screen.PHONE)) {
      visit.signIn(schools.username(walk.school, "office")).open("/reports/coverage");
      visit.isForEverybody();
      assertThat(visit.text()).contains("move the drawing sideways", "Website, videos");
    }
  }

  private void everyPermissionIsAskedFor() {
    List<Map<String, Object>> cells =
        Stream.of("PHOTO", "VIDEO", "WORK")
            .flatMap(
                kind ->
                    Stream.of("WEBSITE", "SOCIAL_MEDIA", "NEWSLETTER")
                        .map(
                            category ->
                                Map.<String, Object>of(
                                    "category",
                                    category,
                                    "kind",
                                    kind,
                                    "namings",
                                    List.of("NONE"))))
            .toList();
    walk.school.office().create("/notices", Body.aNotice(walk.website).with("permissions", cells));
  }

  @Test
  void theHeadReadsCountsAndNoNamesWithoutScripts() {
    try (var visit = Visit.withoutScripts(Screen.DESKTOP)) {
      visit.signIn(schools.username(walk.school, "head")).open("/reports/coverage?class=5+Oak");
      assertThat(visit.text()).contains("2 of 4 given").doesNotContain("Zofia");
      visit.open("/reports");
      assertThat(visit.text()).doesNotContain("Who has not answered");
    }
  }

  @Test
  void anEmptySchoolIsToldTheNextStep() {
    try (var visit = Visit.on(Screen.PHONE)) {
      visit.signIn(schools.username(schools.aSchool(), "office")).open("/reports/coverage");
      assertThat(visit.text()).contains("Add pupils and a notice first.");
      visit.open("/reports/submissions").isForEverybody();
      visit.open("/reports/forecast").isForEverybody();
      visit.open("/reports/unanswered").isForEverybody();
      assertThat(visit.text()).contains("Everybody has answered.");
    }
  }
}
