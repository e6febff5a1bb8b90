package school.gatehouse.web.today;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.FilledSchool;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** Each count leads to a list of exactly as many. */
@GatehouseTest
class TodayCountsTest {

  private static final String FIRST_TASKS =
      "main ul.gatehouse-tasks >> nth=0 >> li.govuk-summary-card";

  /** What is one thing on the page that a count leads to; more specific addresses first. */
  private static final List<Map.Entry<String, String>> ROWS =
      List.of(
          Map.entry("/incidents", FIRST_TASKS),
          Map.entry("/take-downs", "main ul.gatehouse-tasks > li"),
          Map.entry("/reported", FIRST_TASKS),
          Map.entry("/post", "main li.gatehouse-card"),
          Map.entry("/reviews", "main li.gatehouse-card"),
          Map.entry("/overrides", "main li.gatehouse-card"),
          Map.entry("/pictures", "main li.gatehouse-tile"),
          Map.entry("/pupils", "#found li"),
          Map.entry("/unchecked", "main li.gatehouse-children__one"),
          Map.entry("/accounts", "main .gatehouse-scroll >> nth=0 >> tbody tr"),
          Map.entry("/", "main tbody tr"));

  /** Made once: nobody changes anything by looking. */
  private static FilledSchool made;

  @Inject TestSchools schools;
  @Inject Behind behind;

  private FilledSchool aSchoolWhereSomethingWaitsForEverybody() {
    if (made == null) {
      made = fill();
    }
    return made;
  }

  private FilledSchool fill() {
    var filled = new FilledSchool(schools);
    var walk = filled.walk;
    var office = walk.school.office();
    office.create("/pupils", Body.aPupil().with("onRollFrom", Body.today().plusDays(9) + ""));
    var soon = walk.family();
    walk.record(soon, walk.form(soon).with("publishUntil", Body.today().plusDays(30) + ""));
    var personal = walk.details(walk.cleared().pupil()).with("device", Map.of("kind", "PERSONAL"));
    var sent = walk.submit(Walk.aPicture(), personal).getString("id");
    office.create("/overrides", Body.anOverride(sent, walk.website));
    var due = Body.aHold().with("until", Body.today().toString());
    var held = walk.family().pupil();
    walk.school.as(Roles.SAFEGUARDING).create("/pupils/" + held + "/holds", due);
    for (var outcome : List.of("DONE", "IRRETRIEVABLE", "OPEN")) {
      var task = walk.publish(denied(walk)).getString("takedown");
      if (!outcome.equals("OPEN")) {
        walk.school
            .as(Roles.EDITOR)
            .create(
                "/takedowns/" + task + "/confirmations",
                Map.of("outcome", outcome, "note", "Said so"));
      }
    }
    behind.change(walk.school.id(), "update takedown set due_at = due_at - interval '3 days'");
    behind.changeAsOwner(
        "update change set at = at - interval '2 days' where school_id = '"
            + walk.school.id()
            + "'");
    return filled;
  }

  private static String denied(Walk walk) {
    return walk.submit(Walk.aPicture(), walk.details(walk.family().pupil())).getString("media.id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Roles.OFFICE,
        Roles.TEACHER,
        Roles.HEAD,
        Roles.DEPUTY,
        Roles.SAFEGUARDING,
        Roles.DPO,
        Roles.EDITOR,
        Roles.REVIEWER
      })
  void leadsToAsManyRows(String role) {
    var filled = aSchoolWhereSomethingWaitsForEverybody();
    try (var visit = Visit.withoutScripts(Screen.DESKTOP)) {
      visit.signIn(filled.username(role));
      var cards = visit.find("main .gatehouse-card__need").all();
      assertThat(cards).as(role).isNotEmpty();
      List<String> links = new ArrayList<>();
      List<Integer> told = new ArrayList<>();
      for (Locator card : cards) {
        assertThat(card.locator("a").count()).as(card.innerText()).isEqualTo(1);
        links.add(card.locator("a").getAttribute("href"));
        told.add(Integer.valueOf(card.locator(".gatehouse-count").innerText()));
      }
      for (int i = 0; i < links.size(); i++) {
        var link = links.get(i);
        visit.open(link);
        assertThat(visit.find(rows(link)).count()).as(role + " " + link).isEqualTo(told.get(i));
      }
    }
  }

  @Test
  void everyRoleIsToldOfWhatOnlyItCanDo() {
    var filled = aSchoolWhereSomethingWaitsForEverybody();
    told(filled, Roles.DPO, "take-downs overdue", "to look at a second time");
    told(filled, Roles.DEPUTY, "exception to answer", "take-downs overdue");
    told(filled, Roles.EDITOR, "file to tell us about", "take-downs to do");
  }

  private void told(FilledSchool filled, String role, String... words) {
    try (var visit = Visit.withoutScripts(Screen.PHONE)) {
      assertThat(visit.signIn(filled.username(role)).text()).contains(words);
    }
  }

  private static String rows(String link) {
    return ROWS.stream()
        .filter(each -> link.startsWith(each.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElseThrow();
  }
}
