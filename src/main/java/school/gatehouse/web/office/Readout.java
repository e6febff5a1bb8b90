package school.gatehouse.web.office;

import java.util.List;
import java.util.function.BiPredicate;
import school.gatehouse.publication.LiveItem;
import school.gatehouse.publication.Recall;
import school.gatehouse.web.Child;
import school.gatehouse.web.SchoolTime;

/**
 * What to say about one child.
 *
 * @param down what comes down by what was chosen
 * @param also what comes down besides
 * @param stays what stays where it is
 */
public record Readout(Child child, List<Line> down, List<Line> also, List<Line> stays) {

  /**
   * One picture in one place.
   *
   * @param due by when it is down
   * @param day on which it went out; empty if that is not known
   * @param online it has an address besides being printed
   * @param takenOut the child was in what it was made of, and was cropped or covered
   */
  public record Line(
      Recall recall,
      String place,
      String title,
      String due,
      String day,
      boolean online,
      boolean takenOut) {

    static Line of(LiveItem item, LiveItem.Place place, SchoolTime time) {
      return new Line(
          place.recall(),
          place.channelName(),
          item.title(),
          place.dueAt().map(time::moment).orElse(""),
          place.publishedAt().map(time::date).orElse(""),
          place.url().isPresent(),
          item.takenOut());
    }
  }

  static Readout of(Child child, List<LiveItem> items, Wish wish, SchoolTime time) {
    return new Readout(
        child,
        lines(items, (item, place) -> isDown(place) && wish.concerns(item, place), time),
        lines(items, (item, place) -> isDown(place) && !wish.concerns(item, place), time),
        lines(items, (item, place) -> !isDown(place), time));
  }

  private static boolean isDown(LiveItem.Place place) {
    return place.takedown().isPresent();
  }

  private static List<Line> lines(
      List<LiveItem> items, BiPredicate<LiveItem, LiveItem.Place> which, SchoolTime time) {
    return items.stream()
        .flatMap(
            item ->
                item.places().stream()
                    .filter(place -> which.test(item, place))
                    .map(place -> Line.of(item, place, time)))
        .toList();
  }
}
