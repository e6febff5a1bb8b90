package school.gatehouse.submission.names;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/** Says in which places names stand, and of whom nothing. */
public final class NameSentence {

  private static final int MOST = 4;
  private static final Set<String> SURFACES = Set.of("page", "slide", "sheet");

  private NameSentence() {}

  /** Such as "A pupil's name is in the caption (word 3) and on slide 4." */
  public static String aName(Collection<String> places) {
    return "A pupil's name is " + list(places) + ".";
  }

  /** Such as "A word that is a pupil's family name is in the title (word 2)." */
  public static String aFamilyName(Collection<String> places) {
    return "A word that is a pupil's family name is " + list(places) + ".";
  }

  private static String list(Collection<String> places) {
    var all = places.stream().distinct().map(NameSentence::inOrOn).toList();
    var told =
        all.size() > MOST
            ? Stream.concat(all.stream().limit(MOST), Stream.of("in other places"))
            : all.stream();
    var each = told.toList();
    int last = each.size() - 1;
    return last == 0
        ? each.get(0)
        : String.join(", ", each.subList(0, last)) + " and " + each.get(last);
  }

  private static String inOrOn(String place) {
    return (SURFACES.contains(place.split(" ", 2)[0]) ? "on " : "in ") + place;
  }
}
