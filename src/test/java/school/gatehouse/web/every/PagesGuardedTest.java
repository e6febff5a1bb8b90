package school.gatehouse.web.every;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Signed;
import school.gatehouse.testsupport.TestSchools;

/** Every class of pages is guarded, whoever wrote it and whoever knocks. */
@GatehouseTest
class PagesGuardedTest {

  private static final String HTML = "text/html";

  /** What is no page but looked at or saved from one. */
  private static final Set<String> BESIDE_PAGES =
      Set.of(
          "text/css",
          "text/csv",
          "application/pdf",
          "application/zip",
          "application/octet-stream",
          "image/png",
          "image/jpeg",
          "image/svg+xml",
          "image/*",
          "video/mp4",
          "text/event-stream",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private static final Set<String> NOT_FOR_PAGES = Set.of("api", "q", "assets", ".well-known");
  private static final Set<Integer> ANSWERS = Set.of(200, 303, 403, 404);

  private static final Map<String, Signed> PEOPLE = new TreeMap<>();

  @Inject TestSchools schools;

  /** Everything that is wrong, so that one run tells all of it. */
  private final List<String> wrong = new ArrayList<>();

  private void check(boolean right, PageDoor door, String what) {
    if (!right) {
      wrong.add(door.name() + ": " + what);
    }
  }

  @Test
  void everyClassSaysThatItIsAPageAndWhatItAnswersAndToWhom() {
    for (var door : PageDoor.all()) {
      check(door.isPage(), door, "has no @Page");
      check(door.saysWhoMay(), door, "does not say who may");
      check(!door.types().isEmpty(), door, "does not say what it answers");
      check(door.types().stream().allMatch(PagesGuardedTest::isForPeople), door, "answers oddly");
      check(!NOT_FOR_PAGES.contains(door.path().split("/", 3)[1]), door, "is not where pages are");
      check(Roles.PEOPLE.containsAll(door.roles()), door, "is for a role that nobody has");
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isForPeople(String type) {
    return type.startsWith(HTML) || BESIDE_PAGES.contains(type);
  }

  /** Of several classes the one with the longest path takes the call; others are not asked. */
  @Test
  void noClassHidesThePagesOfAnother() {
    for (var door : PageDoor.all()) {
      var taking =
          PageDoor.owners().stream()
              .map(owner -> pathOf(owner))
              .filter(path -> covers(path, door.path()))
              .max(Comparator.comparingInt(String::length));
      check(taking.orElse("").equals(pathOf(door.owner())), door, "is hidden by " + taking);
    }
    assertThat(wrong).isEmpty();
  }

  private static String pathOf(Class<?> owner) {
    return "/" + owner.getAnnotation(Path.class).value().replaceAll("^/|/$", "");
  }

  private static boolean covers(String classPath, String address) {
    return classPath.equals("/")
        || address.equals(classPath)
        || address.startsWith(classPath + "/");
  }

  @Test
  void whoIsNotSignedInIsAskedTo() {
    for (var door : PageDoor.all()) {
      if (!door.isOpen()) {
        var answer = given().redirects().follow(false).request(door.verb(), door.address());
        boolean asked =
            answer.statusCode() == 303
                && answer
                    .getHeader("Location")
                    .replaceAll("^https?://[^/]+", "")
                    .startsWith("/sign-in");
        check(asked, door, "answers " + answer.statusCode() + " to anybody");
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Nested
  class WithASession {

    @Test
    void everyRoleIsAnsweredByEveryPage() {
      signedIn()
          .forEach(
              (role, person) -> {
                for (var door : PageDoor.all()) {
                  if (door.verb().equals("GET")) {
                    int status = person.request().get(door.address()).statusCode();
                    check(ANSWERS.contains(status), door, "answers " + status + " to " + role);
                    boolean may = door.isOpen() || door.roles().contains(role);
                    check(may || status == 403, door, "is open to " + role + ": " + status);
                  }
                }
              });
      assertThat(wrong).isEmpty();
    }

    @Test
    void noFormIsTakenWithoutTheTokenOfItsPage() {
      var school = schools.aSchool();
      var everybody = Signed.in(schools.username(school, Roles.PEOPLE.toArray(String[]::new)));
      for (var door : PageDoor.all()) {
        if (!door.verb().equals("GET")) {
          for (var request :
              List.of(everybody.request(), everybody.request().formParam("csrf", "x"))) {
            var answer = request.request(door.verb(), door.address());
            boolean refused =
                answer.statusCode() == 403 && answer.asString().contains("This form is too old");
            check(refused, door, "answers " + answer.statusCode() + " without a token");
          }
        }
      }
      assertThat(wrong).isEmpty();
    }

    @Test
    void anEmptyFormIsAnsweredByEveryPage() {
      var username = schools.username(schools.aSchool(), Roles.PEOPLE.toArray(String[]::new));
      var everybody = Signed.in(username);
      for (var door : PageDoor.all()) {
        if (!door.verb().equals("GET")) {
          int status = everybody.post(door.address(), Map.of("empty", "")).extract().statusCode();
          check(status < 500, door, "answers " + status + " to an empty form");
          everybody = everybody.lasts() ? everybody : Signed.in(username);
        }
      }
      assertThat(wrong).isEmpty();
    }

    @Test
    void noFormIsTakenFromWhoHasNotItsRole() {
      var people = signedIn();
      for (var door : PageDoor.all()) {
        if (!door.verb().equals("GET") && !door.isOpen()) {
          people.forEach(
              (role, person) -> {
                if (!door.roles().contains(role)) {
                  int status =
                      person.post(door.address(), Map.of("empty", "")).extract().statusCode();
                  check(status == 403, door, "answers " + status + " to a form of " + role);
                }
              });
        }
      }
      assertThat(wrong).isEmpty();
    }
  }

  /** Somebody of each role, made once: passwords take their time. */
  private Map<String, Signed> signedIn() {
    if (PEOPLE.isEmpty()) {
      var school = schools.aSchool();
      Roles.PEOPLE.forEach(role -> PEOPLE.put(role, Signed.in(schools.username(school, role))));
    }
    return PEOPLE;
  }

  /** A page that knocks at a door of the API must be answered as an outside client is. */
  @Nested
  class DoorsBehindPages {

    private Signed teacher() {
      return Signed.in(schools.username(schools.aSchool(), Roles.TEACHER));
    }

    private Signed administrator() {
      return Signed.in(schools.username(schools.aSchool(), Roles.ADMIN));
    }

    @Test
    void theRolesOfTheDoorCount() {
      teacher().get("/knocking/list").statusCode(403);
      assertThat(administrator().get("/knocking/list").statusCode(200).extract().asString())
          .isEqualTo("1");
    }

    @Test
    void theRolesOfTheDoorCountForWhoIsNotSignedIn() {
      given().redirects().follow(false).get("/knocking/list").then().statusCode(303);
    }

    @Test
    void theRulesForItsFieldsCount() {
      administrator().get("/knocking/add-nobody").statusCode(422);
    }
  }
}
