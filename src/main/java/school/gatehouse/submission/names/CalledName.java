package school.gatehouse.submission.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import school.gatehouse.pupil.PupilName;

/**
 * A pupil's name as it is compared.
 *
 * @param number of the pupil among those of the school, from 0
 * @param given every way of writing the given name and the known-as name
 * @param givenInOneWord the same without spaces
 * @param initials what the given names begin with
 */
record CalledName(
    int number,
    UUID pupil,
    Set<List<String>> given,
    Set<String> givenInOneWord,
    Set<String> initials,
    Spellings family) {

  /** Shorter names in one word turn up inside other words. */
  private static final int LONG_ENOUGH = 8;

  private static final int LONG_ENOUGH_ALONE = 4;

  static CalledName of(int number, PupilName name, Function<String, Spellings> spell) {
    Set<List<String>> given = new LinkedHashSet<>();
    Set<String> inOneWord = new HashSet<>();
    Set<String> initials = new HashSet<>();
    var names = new ArrayList<>(List.of(name.givenName()));
    name.knownAs().ifPresent(names::add);
    for (var spelt : names.stream().map(spell).toList()) {
      given.addAll(spelt.whole());
      given.addAll(spelt.firstAlone());
      inOneWord.addAll(spelt.inOneWord());
      spelt.whole().forEach(words -> initials.add(initial(words.get(0))));
    }
    return new CalledName(
        number, name.id(), given, inOneWord, initials, spell.apply(name.familyName()));
  }

  private static String initial(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1));
  }

  /** How much of the name a word holds in which the names are written together. */
  Strength inOneWord(String word) {
    var strength = Strength.FAMILY;
    for (var last : family.inOneWord()) {
      if (word.contains(last)) {
        strength = stronger(strength, beside(last, word));
      }
    }
    return strength;
  }

  private Strength beside(String last, String word) {
    if (givenInOneWord.stream().anyMatch(first -> isIn(word, first + last, last + first))) {
      return Strength.FULL;
    }
    return initials.stream().anyMatch(first -> isAlone(word, first + last))
        ? Strength.INITIAL
        : Strength.FAMILY;
  }

  private static Strength stronger(Strength one, Strength other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static boolean isIn(String word, String name, String turned) {
    return isIn(word, name) || isIn(word, turned);
  }

  private static boolean isIn(String word, String name) {
    return name.length() >= LONG_ENOUGH ? word.contains(name) : isAlone(word, name);
  }

  private static boolean isAlone(String word, String name) {
    return name.length() >= LONG_ENOUGH_ALONE && word.equals(name);
  }

  @Override
  public String toString() {
    return "CalledName[" + pupil + "]";
  }
}
