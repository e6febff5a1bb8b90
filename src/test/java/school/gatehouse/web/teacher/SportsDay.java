package school.gatehouse.web.teacher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Client;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Visit;
import school.gatehouse.testsupport.Walk;

/** A school on sports day: a class, some of whom may be shown on the website, and a teacher. */
final class SportsDay {

  private static final List<String> GIVEN =
      List.of(
          "Ada", "Ben", "Chidi", "Dana", "Eli", "Farah", "Gus", "Hana", "Ivo", "June", "Kofi",
          "Lena", "Musa", "Nia", "Omar", "Pia", "Quinn", "Rosa", "Sam", "Tia", "Uma", "Viktor",
          "Wren", "Xenia", "Yusuf", "Zara");

  final Walk walk;
  final String teacher;
  private final TestSchools schools;

  SportsDay(TestSchools schools) {
    this.schools = schools;
    walk = new Walk(schools.aSchool());
    teacher = schools.username(walk.school, Roles.TEACHER);
  }

  String somebody(String... roles) {
    return schools.username(walk.school, roles);
  }

  /** A pupil of that name who may be shown on the website. */
  String cleared(String name) {
    var pupil = pupil(name);
    walk.sayYes(new Walk.Family(pupil, walk.guardianOf(pupil)));
    return pupil;
  }

  /** A pupil of whom no form has come back. */
  String pupil(String name) {
    return pupil(name, "5 Oak", "2015-03-" + String.format("%02d", 1 + name.length()));
  }

  String pupil(String name, String className, String born) {
    var parts = name.split(" ", 2);
    return walk.school
        .office()
        .create(
            "/pupils",
            Body.aPupil()
                .with("givenName", parts[0])
                .with("familyName", parts[1])
                .with("className", className)
                .with("dateOfBirth", born));
  }

  /** So many children who may be shown. */
  List<String> children(int count) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      var name = GIVEN.get(i % GIVEN.size()) + " Marker" + (char) ('a' + i);
      cleared(name);
      names.add(name);
    }
    return names;
  }

  Visit signedIn(Screen screen) {
    return signedIn(Visit.on(screen), teacher);
  }

  static Visit signedIn(Visit visit, String name) {
    return visit.signIn(name);
  }

  /** Announces the event from the form; ends on its page. */
  static Visit announce(Visit visit) {
    visit.open("/new-pictures").type("What is it?", "Sports day").tick("Website");
    visit.tick("A school camera, tablet or phone").tick("We did, at school");
    visit.find(".gatehouse-chip:has-text('5 Oak')").click();
    return visit.press("See whose picture may go where");
  }

  /** Somebody of the pages, as a client of the API. */
  static Client client(String username) {
    var credentials = Map.of("username", username, "password", TestSchools.PASSWORD);
    return new Client(Client.signIn(credentials).extract().path("token"));
  }

  /** An event announced and pictures sent by the teacher of the pages, through the API. */
  String event(int pictures, String teacherName, String... pupils) {
    var by = client(teacherName);
    var batch = by.create("/batches", walk.batch(pupils));
    var details = walk.details().with("batch", batch).with("people", Map.of("notSure", true));
    for (int i = 0; i < pictures; i++) {
      Walk.submitAs(by, Walk.aPicture(), details).statusCode(201);
    }
    return batch;
  }

  static List<Path> files(Path folder, int count) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      files.add(Files.write(folder.resolve("picture" + i + ".png"), Walk.aPicture()));
    }
    return files;
  }

  static void choose(Visit visit, List<Path> files) {
    visit.find("input[type=file]").setInputFiles(files.toArray(Path[]::new));
  }

  static void tap(Visit visit, String pupil) {
    visit.find(".gatehouse-chip:has(input[name=shown]):has-text('" + pupil + "')").click();
  }
}
