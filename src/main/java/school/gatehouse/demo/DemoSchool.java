package school.gatehouse.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import school.gatehouse.access.Roles;

/** Fills one school through the API, as its office, Head and teachers would. */
final class DemoSchool {

  private final DemoApi api;
  private final int number;
  private final LocalDate today;
  private final Map<String, String> tokens = new HashMap<>();
  private final List<String> cleared = new ArrayList<>();
  private String website;
  private String newsletter;
  private String notice;
  private String refusedPupil;

  DemoSchool(DemoApi api, DemoPeople people, int number, LocalDate today) {
    this.api = api;
    this.number = number;
    this.today = today;
    people
        .byRole()
        .forEach((role, login) -> tokens.put(role, api.signIn(login.name(), login.secret())));
  }

  void fill() {
    openPlaces();
    for (DemoPupil pupil : DemoPupil.of(number, today)) {
      add(pupil);
    }
    sendPictures();
  }

  private String office() {
    return tokens.get(Roles.OFFICE);
  }

  private void openPlaces() {
    website = place("School website", "WEBSITE", "PUBLIC");
    newsletter = place("Friday newsletter", "NEWSLETTER", "SCHOOL_COMMUNITY");
    var social = place("School social account", "SOCIAL_MEDIA", "PUBLIC");
    approve(website);
    approve(newsletter);
    notice =
        api.create(
            office(),
            "/api/v1/notices",
            Map.of(
                "title", "Pictures of your child",
                "language", "en",
                "text",
                    "May we show your child in the places named here? You can change your mind at any time.",
                "channels", List.of(website, newsletter, social),
                "permissions",
                    List.of(
                        asks("WEBSITE", "PHOTO"),
                        asks("NEWSLETTER", "PHOTO"),
                        asks("SOCIAL_MEDIA", "PHOTO"))));
  }

  private static Map<String, Object> asks(String category, String kind) {
    return Map.of("category", category, "kind", kind, "namings", List.of("NONE", "FIRST_NAME"));
  }

  private String place(String name, String category, String audience) {
    return api.create(
        office(),
        "/api/v1/channels",
        Map.of("name", name, "category", category, "audience", audience));
  }

  private void approve(String channel) {
    api.send(tokens.get(Roles.HEAD), "/api/v1/channels/" + channel + "/approvals", Map.of());
  }

  private void add(DemoPupil pupil) {
    var id = api.create(office(), "/api/v1/pupils", pupil.body(today));
    var guardian = guardian(id, "Parent of " + pupil.givenName());
    var forms = new DemoForms(api, office(), notice, today);
    switch (pupil.state()) {
      case UNKNOWN -> {}
      case REFUSED -> {
        forms.answer(id, guardian, "REFUSED");
        refusedPupil = id;
      }
      case EXPIRED -> forms.expired(id, guardian);
      case NO_EVIDENCE -> forms.withoutPaper(id, guardian);
      case GIVEN_WITH_FIRST_NAME -> forms.withFirstName(id, guardian);
      default -> forms.answer(id, guardian, "GIVEN");
    }
    afterwards(pupil, id, guardian);
  }

  private void afterwards(DemoPupil pupil, String id, String guardian) {
    switch (pupil.state()) {
      case GIVEN, GIVEN_WITH_FIRST_NAME -> cleared.add(id);
      case WITHDRAWN ->
          api.send(
              office(),
              "/api/v1/pupils/" + id + "/withdrawals",
              Map.of("by", guardian, "method", "PHONE"));
      case DISAGREEING ->
          new DemoForms(api, office(), notice, today)
              .answer(id, guardian(id, "Other parent of " + pupil.givenName()), "REFUSED");
      case HELD -> hold(id, "SAFEGUARDING");
      case RESTRICTED -> hold(id, "RESTRICTION");
      case STOPPED ->
          api.send(
              tokens.get(Roles.TEACHER),
              "/api/v1/stops",
              Map.of("pupil", id, "note", "Asked at the gate; office to look into it"));
      default -> {}
    }
  }

  private String guardian(String pupil, String name) {
    return api.create(
        office(),
        "/api/v1/pupils/" + pupil + "/guardians",
        Map.of(
            "name",
            name,
            "relationship",
            "parent",
            "authority",
            "PARENT",
            "parentalResponsibility",
            Map.of("state", "YES", "basis", "SIGNED_DECLARATION")));
  }

  private void hold(String pupil, String kind) {
    api.send(
        tokens.get(Roles.SAFEGUARDING),
        "/api/v1/pupils/" + pupil + "/holds",
        Map.of("kind", kind, "reason", "Demonstration", "from", today.toString()));
  }

  private void sendPictures() {
    submit("Sports day: the start", cleared.subList(0, 2), List.of(website, newsletter));
    submit("Sports day: the relay", cleared.subList(1, 5), List.of(website));
    submit("Sports day: the winners", List.of(cleared.get(0), refusedPupil), List.of(website));
    submit(
        "Sports day: the scoreboard",
        cleared.subList(0, 3),
        List.of(website),
        Map.of("namesVisible", true));
    submit(
        "Sports day: from the parents' association",
        cleared.subList(2, 4),
        List.of(website),
        Map.of("device", Map.of("kind", "PERSONAL")));
  }

  private void submit(String title, List<String> pupils, List<String> channels) {
    submit(title, pupils, channels, Map.of());
  }

  private void submit(
      String title, List<String> pupils, List<String> channels, Map<String, ?> besides) {
    var shown = pupils.stream().map(id -> Map.of("pupil", id, "role", "SHOWN")).toList();
    Map<String, Object> details = new HashMap<>();
    details.putAll(
        Map.of(
            "title",
            title,
            "people",
            Map.of("pupils", shown),
            "channels",
            channels,
            "naming",
            "NONE",
            "device",
            Map.of("kind", "SCHOOL"),
            "source",
            Map.of("ownWork", true)));
    details.putAll(besides);
    var picture = DemoPictures.sportsDay(pupils.size(), 100L * number + title.length());
    api.upload(
        tokens.get(Roles.TEACHER),
        "/api/v1/submissions",
        new DemoApi.Upload("sports-day.jpg", "image/jpeg", picture),
        Map.of("details", api.text(details)));
  }
}
