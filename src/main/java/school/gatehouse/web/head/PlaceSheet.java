package school.gatehouse.web.head;

import java.time.LocalDate;
import java.util.Objects;
import school.gatehouse.channel.ChannelState;
import school.gatehouse.channel.ChannelView;
import school.gatehouse.web.SchoolTime;

/**
 * A place as the Head reads it.
 *
 * @param overdue the day of review has passed, so that nothing may go there
 */
public record PlaceSheet(ChannelView place, String state, String reviewOn, boolean overdue) {

  static PlaceSheet of(ChannelView place, LocalDate today) {
    boolean overdue =
        place.state() == ChannelState.APPROVED
            && place.reviewOn() != null
            && place.reviewOn().isBefore(today);
    return new PlaceSheet(
        place,
        overdue ? "OVERDUE" : place.state().name(),
        place.state() == ChannelState.APPROVED ? SchoolTime.day(place.reviewOn()) : "",
        overdue);
  }

  public String path() {
    return "/places/" + place.id();
  }

  public String approvePath() {
    return path() + "/approval";
  }

  public String suspendPath() {
    return path() + "/suspension";
  }

  public String noticesPath() {
    return "/place-notices/" + place.id();
  }

  public String category() {
    return place.category().name();
  }

  public String audience() {
    return place.audience().name();
  }

  public String address() {
    return Objects.requireNonNullElse(place.address(), "");
  }

  public String because() {
    return Objects.requireNonNullElse(place.suspendedBecause(), "");
  }

  public boolean suspended() {
    return place.state() == ChannelState.SUSPENDED;
  }

  /** The Head has to say something about it. */
  boolean waits() {
    return overdue || place.state() == ChannelState.PROPOSED;
  }

  /** What the Head has to look at comes first. */
  int urgency() {
    return switch (place.state()) {
      case PROPOSED -> 1;
      case APPROVED -> overdue ? 0 : 3;
      case SUSPENDED -> 2;
    };
  }
}
