package school.gatehouse.submission.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import school.gatehouse.pupil.PupilName;

/**
 * Invented pupils, written "given/family" or "given/family/known as", and what is found of them.
 */
final class School {

  private final List<PupilName> names = new ArrayList<>();
  private final Map<UUID, String> byId = new LinkedHashMap<>();

  static School of(String... pupils) {
    var school = new School();
    for (String pupil : pupils) {
      school.add(pupil);
    }
    return school;
  }

  private void add(String pupil) {
    var parts = pupil.split("/", -1);
    var id = UUID.randomUUID();
    var knownAs = parts.length > 2 ? Optional.of(parts[2]) : Optional.<String>empty();
    names.add(new PupilName(id, parts[0], parts[1], knownAs, "3B", LocalDate.of(2017, 1, 2)));
    byId.put(id, parts[0] + " " + parts[1]);
  }

  List<PupilName> names() {
    return names;
  }

  /** Who was found in a passage, and the most of each name. */
  Map<String, Strength> in(String where, String words) {
    Map<String, Strength> found = new TreeMap<>();
    new PupilNames(names)
        .in(List.of(new Passage(where, words)))
        .forEach(each -> found.merge(byId.get(each.pupil()), each.strength(), School::stronger));
    return found;
  }

  private static Strength stronger(Strength one, Strength other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  Map<String, Strength> inCaption(String words) {
    return in(Passage.CAPTION, words);
  }

  /** Whose name was found so that it says who it is. */
  List<String> told(String words) {
    return told(Passage.CAPTION, words);
  }

  List<String> toldInFileName(String name) {
    return told(Passage.FILE_NAME, name);
  }

  private List<String> told(String where, String words) {
    return in(where, words).entrySet().stream()
        .filter(each -> each.getValue().saysWho())
        .map(Map.Entry::getKey)
        .toList();
  }
}
