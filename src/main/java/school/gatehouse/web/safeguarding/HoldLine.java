package school.gatehouse.web.safeguarding;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import school.gatehouse.pupil.hold.HoldState;
import school.gatehouse.pupil.hold.HoldView;
import school.gatehouse.web.Child;
import school.gatehouse.web.SchoolTime;

/**
 * A hold or restriction as the safeguarding lead reads it.
 *
 * @param setBy the user name of who set it
 * @param endedBy the user name of who ended it; empty where nobody did
 */
public record HoldLine(Child child, HoldView hold, String setBy, String endedBy) {

  static HoldLine of(Child child, HoldView hold, Map<UUID, String> people) {
    return new HoldLine(
        child,
        hold,
        people.getOrDefault(hold.setBy(), ""),
        hold.ended() ? people.getOrDefault(hold.endedBy(), "") : "");
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

  /** The last day on which it counted; empty while it does. */
  public String lastDay() {
    return SchoolTime.day(hold.endedOn());
  }

  public String because() {
    return Objects.requireNonNullElse(hold.endedBecause(), "");
  }

  public String endPath() {
    return "/holds/" + child.id() + "/end/" + hold.id();
  }
}
