package school.gatehouse.web.safeguarding;

import java.util.Objects;
import java.util.UUID;
import school.gatehouse.pupil.hold.HoldState;
import school.gatehouse.pupil.hold.HoldView;
import school.gatehouse.web.Child;
import school.gatehouse.web.SchoolTime;

/** A hold or restriction as the safeguarding lead reads it. */
public record HoldLine(Child child, HoldView hold, boolean mine) {

  static HoldLine of(Child child, HoldView hold, UUID reader) {
    return new HoldLine(child, hold, Objects.equals(hold.setBy(), reader));
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
    return "/holds/" + child.id() + "/end/" + hold.id();
  }
}
