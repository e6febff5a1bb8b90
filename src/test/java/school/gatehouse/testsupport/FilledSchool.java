package school.gatehouse.testsupport;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.TestSchools.TestSchool;

/**
 * A school in which something of everything has happened, so that no page is empty, and a person
 * for each role who did the work of that role.
 */
public final class FilledSchool {

  private final Map<String, String> usernames = new TreeMap<>();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  public final Walk walk;

  public FilledSchool(TestSchools schools) {
    var empty = schools.aSchool();
    Roles.PEOPLE.forEach(role -> usernames.put(role, schools.username(empty, role)));
    walk = new Walk(new TestSchool(empty.id(), role -> token(empty, role)));
    fillPupils();
    fillPictures();
    fillPlaces();
  }

  /** Who has this role here; the password is that of all test people. */
  public String username(String role) {
    return usernames.get(role);
  }

  private String token(TestSchool empty, String role) {
    return role.equals(Roles.CMS)
        ? empty.tokens().apply(role)
        : tokens.computeIfAbsent(role, it -> signIn(usernames.get(it)));
  }

  private static String signIn(String username) {
    return Client.signIn(Map.of("username", username, "password", TestSchools.PASSWORD))
        .statusCode(200)
        .extract()
        .path("token");
  }

  private void fillPupils() {
    var office = walk.school.office();
    office.create("/channels", Body.aChannel().with("name", "Newsletter"));
    var unanswered = walk.family();
    var held = walk.cleared();
    walk.school.as(Roles.SAFEGUARDING).create("/pupils/" + held.pupil() + "/holds", Body.aHold());
    office.create("/stops", Map.of("pupil", unanswered.pupil()));
    var refused = walk.family();
    walk.record(
        refused, walk.form(refused).with("answers", List.of(Body.answer("NONE", "REFUSED"))));
  }

  private void fillPictures() {
    var stays = walk.cleared();
    walk.publish(walk.released(stays.pupil()));
    var leaves = walk.cleared();
    walk.publish(walk.released(leaves.pupil(), stays.pupil()));
    walk.withdraw(leaves);
    walk.submit(Walk.aPicture(), walk.details(stays.pupil()).with("namesVisible", true));
    walk.submit(Walk.aPicture(), walk.details(leaves.pupil()));
    var event = walk.school.teacher().create("/batches", walk.batch(stays.pupil(), leaves.pupil()));
    var unsaid = walk.details().with("people", Map.of("notSure", true));
    walk.submit(Walk.aPicture(), unsaid.with("batch", event));
  }

  /** A file that an editor has taken, something live that never was covered, and two reports. */
  private void fillPlaces() {
    var media = walk.released(walk.cleared().pupil());
    walk.school
        .as(Roles.EDITOR)
        .get("/media/" + media + "/content?channel=" + walk.website)
        .statusCode(200);
    walk.publish(
        walk.submit(Walk.aPicture(), walk.details(walk.family().pupil())).getString("media.id"));
    var report = new Body().with("where", "On the website").with("wrong", "Nobody asked me");
    report.with("school", walk.school.head().get("/school").extract().path("publicCode"));
    walk.school.office().create("/reports", report);
    walk.school.office().create("/reports", report.with("media", media));
  }
}
