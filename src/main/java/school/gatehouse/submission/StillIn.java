package school.gatehouse.submission;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is said of a picture, and holds for what was made of it by cropping or covering.
 *
 * @param namesVisible a name can be read in it
 */
record StillIn(People people, boolean namesVisible) {

  /**
   * Without the pupils who were taken out, and without what else the editor knew: that was said
   * anew of the copy.
   */
  StillIn without(EditedCopies.Made made, People known) {
    var later =
        new People(
            people.pupils().stream()
                .filter(pupil -> !made.takenOut().contains(pupil.pupil()))
                .toList(),
            more(people.others(), known.others()),
            false,
            people.notSure() && !known.notSure());
    return new StillIn(later, namesVisible && !made.source().namesVisible());
  }

  /** The others of whom there are more than before, by so many. */
  static List<People.Others> more(List<People.Others> now, List<People.Others> before) {
    return now.stream().flatMap(each -> more(each, before)).toList();
  }

  private static Stream<People.Others> more(People.Others now, List<People.Others> before) {
    int known =
        before.stream()
            .filter(each -> each.kind() == now.kind())
            .mapToInt(People.Others::count)
            .sum();
    return now.count() > known
        ? Stream.of(new People.Others(now.kind(), now.count() - known, now.evidence()))
        : Stream.of();
  }
}
