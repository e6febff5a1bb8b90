package school.gatehouse.web.report;

import java.util.List;
import java.util.Locale;
import school.gatehouse.web.report.ClearedList.Line;

/**
 * What a list calls a pupil that strangers may come to see: the first name. Where two of all who
 * were asked about share it, also of those who may not be shown, as much of the family name as
 * tells them apart, and never all of it.
 */
final class PressNames {

  private PressNames() {}

  /**
   * @param alike somebody else would be called the same: the name alone tells nothing
   */
  record Called(String name, String className, boolean twin, boolean alike) {}

  static Called of(Line line, List<Line> asked) {
    var same =
        asked.stream()
            .filter(other -> !other.equals(line))
            .filter(other -> small(other.firstName()).equals(small(line.firstName())))
            .map(other -> small(other.familyName()))
            .toList();
    if (same.isEmpty()) {
      return called(line, line.firstName(), false);
    }
    var family = line.familyName();
    for (int letters = 1; letters < family.codePointCount(0, family.length()); letters++) {
      var begun = family.substring(0, family.offsetByCodePoints(0, letters));
      if (same.stream().noneMatch(other -> other.startsWith(small(begun)))) {
        return called(line, line.firstName() + " " + begun + ".", false);
      }
    }
    return called(line, line.firstName() + " " + initial(family), true);
  }

  private static Called called(Line line, String name, boolean alike) {
    return new Called(name, line.className(), line.twin(), alike);
  }

  private static String initial(String family) {
    return family.isEmpty() ? "" : family.substring(0, family.offsetByCodePoints(0, 1)) + ".";
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
