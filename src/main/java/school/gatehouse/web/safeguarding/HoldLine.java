package school.gatehouse.web.safeguarding;

import java.util.Objects;
import java.util.UUID;
import school.gatehouse.pupil.PupilName;
import school.gatehouse.pupil.hold.HoldState;
import school.gatehouse.pupil.hold.HoldView;
import school.gatehouse.web.SchoolTime;

/** A hold or restriction as the safeguarding lead reads it. */
public record HoldLine(Child child, HoldView hold, boolean mine) {

  /** A pupil, told apart from others of the same name. */
  public record Child(UUID id, String name, String className, String born) {

    static Child of(PupilName pupil) {
      var given = pupil.knownAs().map(known -> pupil.givenName() + " (" + known + ")");
      return new Child(
          pupil.id(),
          given.orElse(pupil.givenName()) + " " + pupil.familyName(),
          pupil.className(),
          SchoolTime.day(pupil.dateOfBirth()));
    }

    public String path() {
      return "/holds/" + id;
    }
  }

  static HoldLine of(PupilName pupil, HoldView hold, UUID reader) {
    return new HoldLine(Child.of(pupil), hold, Objects.equals(hold.setBy(), reader));
  }

  public String kind() {
    return hold.kind().name();
  }

  public String state() {
    return hold.reviewDue() ? "REVIEW_DUE" : hold.state().name();
  }

  public boolean over() {
    return hold.state() == HoldState.ENDED;
  }

  public String from() {
    return SchoolTime.day(hold.from());
  }

  public String until() {
    return SchoolTime.day(hold.until());
  }

  public String endPath() {
    return child.path() + "/end/" + hold.id();
  }
}
