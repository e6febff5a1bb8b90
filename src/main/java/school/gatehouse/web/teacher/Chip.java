package school.gatehouse.web.teacher;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import school.gatehouse.pupil.PupilName;

/**
 * A pupil to be ticked.
 *
 * @param alike somebody else here is called the same, so class and date of birth are shown
 * @param twin somebody else here has the same family name and date of birth
 */
public record Chip(PupilName pupil, boolean alike, boolean twin) {

  /** The pupils of one class. */
  public record Group(String name, List<Chip> chips) {}

  public UUID id() {
    return pupil.id();
  }

  public String name() {
    return name(pupil);
  }

  /** Whether more than the name is needed to know who it is. */
  public boolean needsMore() {
    return alike || twin;
  }

  public String className() {
    return className(pupil);
  }

  public String birth() {
    return Days.of(pupil.dateOfBirth());
  }

  static String name(PupilName pupil) {
    return pupil.knownAs().orElse(pupil.givenName()) + " " + pupil.familyName();
  }

  /** In classes, by name; who could be mixed up with somebody else in the list is marked. */
  static List<Group> groups(List<PupilName> pupils) {
    var names = counted(pupils, Chip::sameName);
    var births = counted(pupils, Chip::sameBirth);
    return pupils.stream()
        .sorted(Comparator.comparing(PupilName::familyName).thenComparing(Chip::name))
        .map(each -> new Chip(each, names.get(sameName(each)) > 1, births.get(sameBirth(each)) > 1))
        .collect(
            Collectors.groupingBy(
                chip -> className(chip.pupil()), TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> new Group(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static String className(PupilName pupil) {
    return pupil.className() == null ? "" : pupil.className();
  }

  private static String sameName(PupilName pupil) {
    return name(pupil).toLowerCase(Locale.ROOT);
  }

  private static String sameBirth(PupilName pupil) {
    return pupil.familyName().toLowerCase(Locale.ROOT) + " " + pupil.dateOfBirth();
  }

  private static Map<String, Integer> counted(
      List<PupilName> pupils, java.util.function.Function<PupilName, String> key) {
    Map<String, Integer> counts = new HashMap<>();
    pupils.forEach(pupil -> counts.merge(key.apply(pupil), 1, Integer::sum));
    return counts;
  }
}
