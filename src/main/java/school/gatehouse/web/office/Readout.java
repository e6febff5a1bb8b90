package school.gatehouse.web.office;

import java.util.List;
import school.gatehouse.publication.LiveItem;
import school.gatehouse.publication.Recall;
import school.gatehouse.web.Child;
import school.gatehouse.web.SchoolTime;

/** What to say about one child: what comes down and when, and what stays. */
public record Readout(Child child, List<Line> down, List<Line> stays) {

  /**
   * One picture in one place.
   *
   * @param due by when it is down
   * @param day on which it went out; empty if that is not known
   * @param online it has an address besides being printed
   */
  public record Line(
      Recall recall, String place, String title, String due, String day, boolean online) {

    static Line of(LiveItem item, LiveItem.Place place, SchoolTime time) {
      return new Line(
          place.recall(),
          place.channelName(),
          item.title(),
          place.dueAt().map(time::moment).orElse(""),
          place.publishedAt().map(time::date).orElse(""),
          place.url().isPresent());
    }
  }

  static Readout of(Child child, List<LiveItem> items, SchoolTime time) {
    return new Readout(child, lines(items, true, time), lines(items, false, time));
  }

  private static List<Line> lines(List<LiveItem> items, boolean down, SchoolTime time) {
    return items.stream()
        .flatMap(
            item ->
                item.places().stream()
                    .filter(place -> place.takedown().isPresent() == down)
                    .map(place -> Line.of(item, place, time)))
        .toList();
  }
}
