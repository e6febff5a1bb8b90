package school.gatehouse.publication;

import java.util.List;
import java.util.Map;
import school.gatehouse.access.Roles;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.Walk;

/** Everything personal for which a picture of a child may not be published. */
enum NotCleared {
  HOLD,
  RESTRICTION,
  STOP,
  WITHDRAWN,
  LEFT,
  REFUSED,
  EVIDENCE_MISSING,
  NO_RECORD,
  EXPIRED;

  /** A family of which this is true. */
  Walk.Family family(Walk walk) {
    if (canComeLater()) {
      var family = walk.cleared();
      happen(walk, family);
      return family;
    }
    var family = walk.family();
    switch (this) {
      case REFUSED ->
          walk.record(
              family, walk.form(family).with("answers", List.of(Body.answer("NONE", "REFUSED"))));
      case EVIDENCE_MISSING -> walk.record(family, walk.form(family).without("evidence"));
      case EXPIRED -> walk.record(family, walk.form(family).with("publishUntil", yesterday()));
      default -> {}
    }
    return family;
  }

  boolean canComeLater() {
    return compareTo(LEFT) <= 0;
  }

  /** It becomes true of a child who was cleared. */
  void happen(Walk walk, Walk.Family family) {
    var pupil = "/pupils/" + family.pupil();
    switch (this) {
      case HOLD -> walk.school.as(Roles.SAFEGUARDING).create(pupil + "/holds", Body.aHold());
      case RESTRICTION ->
          walk.school
              .as(Roles.SAFEGUARDING)
              .create(pupil + "/holds", Body.aHold().with("kind", "RESTRICTION"));
      case STOP -> walk.school.teacher().create("/stops", Map.of("pupil", family.pupil()));
      case WITHDRAWN -> walk.withdraw(family);
      case LEFT ->
          walk.school.office().patch(pupil, Map.of("onRollUntil", yesterday())).statusCode(200);
      default -> throw new IllegalStateException("it was so from the start");
    }
  }

  static String submitted(NotCleared cause, Walk.Family family, Walk walk) {
    var sent =
        Walk.submitAs(walk.school.teacher(), Walk.aPicture(), walk.details(family.pupil()))
            .statusCode(201)
            .extract()
            .asString();
    return RedactionTest.anonymous(RedactionTest.verdicts(sent), family);
  }

  private static String yesterday() {
    return Body.today().minusDays(1).toString();
  }
}
