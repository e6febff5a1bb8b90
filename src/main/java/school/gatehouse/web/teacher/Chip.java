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
import school.gatehouse.pupil.finding.RelatedPupilsResource.Related;
import school.gatehouse.web.SchoolTime;

/**
 * A pupil to be ticked.
 *
 * @param alike somebody else in the list is called the same
 * @param twin may have a twin at the school
 * @param sibling may have a sibling at the school
 */
public record Chip(PupilName pupil, boolean alike, boolean twin, boolean sibling) {

  /** The pupils of one class. */
  public record Group(String name, List<Chip> chips) {}

  public UUID id() {
    return pupil.id();
  }

  public String name() {
    return name(pupil);
  }

  /** Whether class and date of birth are needed to know who it is. */
  public boolean needsMore() {
    return alike || twin;
  }

  public String className() {
    return className(pupil);
  }

  public String birth() {
    return SchoolTime.day(pupil.dateOfBirth());
  }

  static String name(PupilName pupil) {
    return pupil.knownAs().orElse(pupil.givenName()) + " " + pupil.familyName();
  }

  /** In classes, by name; who could be taken for somebody else is marked. */
  static List<Group> groups(List<PupilName> pupils, Map<UUID, Related> marks) {
    Map<String, Integer> names = new HashMap<>();
    pupils.forEach(pupil -> names.merge(sameName(pupil), 1, Integer::sum));
    return pupils.stream()
        .sorted(Comparator.comparing(PupilName::familyName).thenComparing(Chip::name))
        .map(each -> marked(each, names.get(sameName(each)) > 1, marks.get(each.id())))
        .collect(
            Collectors.groupingBy(
                chip -> className(chip.pupil()), TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> new Group(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Chip marked(PupilName pupil, boolean alike, Related mark) {
    return mark == null
        ? new Chip(pupil, alike, false, false)
        : new Chip(pupil, alike, mark.twin(), mark.sibling());
  }

  private static String className(PupilName pupil) {
    return pupil.className() == null ? "" : pupil.className();
  }

  private static String sameName(PupilName pupil) {
    return name(pupil).toLowerCase(Locale.ROOT);
  }
}
