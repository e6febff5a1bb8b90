package school.gatehouse.submission.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.gatehouse.pupil.PupilName;

/**
 * A pupil's name as it is compared.
 *
 * @param given every way of writing the given name and the known-as name
 * @param family every way of writing the whole family name
 * @param familyParts parts of it that are enough beside a given name
 * @param initials what the given names begin with
 */
record CalledName(
    UUID pupil,
    Set<List<String>> given,
    Set<List<String>> family,
    Set<List<String>> familyParts,
    Set<String> initials) {

  static CalledName of(PupilName name) {
    Set<List<String>> given = new LinkedHashSet<>(Spellings.given(name.givenName()));
    name.knownAs().ifPresent(knownAs -> given.addAll(Spellings.given(knownAs)));
    return new CalledName(
        name.id(),
        given,
        Spellings.whole(name.familyName()),
        Spellings.partsOfFamily(name.familyName()),
        given.stream().map(CalledName::initial).collect(Collectors.toSet()));
  }

  private static String initial(List<String> words) {
    var word = words.get(0);
    return word.substring(0, word.offsetByCodePoints(0, 1));
  }

  /** Given and family name written as one word, in either order. */
  Stream<String> inOneWord() {
    return joined(given).flatMap(first -> joined(family).flatMap(last -> both(first, last)));
  }

  /** An initial and the family name written as one word. */
  Stream<String> initialInOneWord() {
    return initials.stream().flatMap(first -> joined(family).map(last -> first + last));
  }

  private static Stream<String> both(String first, String last) {
    return Stream.of(first + last, last + first);
  }

  private static Stream<String> joined(Set<List<String>> spellings) {
    return spellings.stream().map(words -> String.join("", words)).distinct();
  }

  @Override
  public String toString() {
    return "CalledName[" + pupil + "]";
  }
}
