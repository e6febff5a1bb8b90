package school.gatehouse.publication;

import java.util.List;
import java.util.Map;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Walk;

/** The ways in which cover is lost, each acknowledged when the call comes back. */
enum Losses {
  WITHDRAWAL,
  HOLD,
  SUSPENSION,
  STOP_ON_PUPIL,
  STOP_ON_ITEM,
  PEOPLE_FIXED;

  void happen(Walk walk, Walk.Family family, String media) {
    switch (this) {
      case WITHDRAWAL -> walk.withdraw(family);
      case HOLD ->
          walk.school
              .as(Roles.SAFEGUARDING)
              .create("/pupils/" + family.pupil() + "/holds", Body.aHold());
      case SUSPENSION -> channel(walk, "suspensions");
      case STOP_ON_PUPIL -> walk.school.teacher().create("/stops", Map.of("pupil", family.pupil()));
      case STOP_ON_ITEM -> walk.school.teacher().create("/stops", Map.of("media", media));
      case PEOPLE_FIXED -> fixPeople(walk, family, media);
    }
  }

  /** What a channel lost is given back, so that the next picture starts covered. */
  void makeGood(Walk walk) {
    if (this == SUSPENSION) {
      channel(walk, "approvals");
    }
  }

  private static void channel(Walk walk, String what) {
    walk.school.head().post("/channels/" + walk.website + "/" + what, Map.of()).statusCode(201);
  }

  /** Somebody else is in it as well, and nobody has said yes for them. */
  private static void fixPeople(Walk walk, Walk.Family family, String media) {
    var office = walk.school.office();
    String submission =
        office
            .get("/submissions")
            .extract()
            .path("items.find { it.media.id == '" + media + "' }.id");
    var shown =
        List.of(
            Map.of("pupil", family.pupil(), "role", "SHOWN"),
            Map.of("pupil", walk.family().pupil(), "role", "SHOWN"));
    office.put("/submissions/" + submission + "/people", Map.of("pupils", shown)).statusCode(200);
  }
}
