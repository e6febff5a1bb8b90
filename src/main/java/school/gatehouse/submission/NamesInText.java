package school.gatehouse.submission;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import school.gatehouse.channel.Naming;
import school.gatehouse.pupil.PupilName;

/**
 * Finds the names of the pupils in an item in the words that go with it: whole words, whatever
 * their case and accents. A family name alone is no name, because many are words.
 */
final class NamesInText {

  private final List<String> words;

  NamesInText(Collection<String> texts) {
    words = texts.stream().filter(Objects::nonNull).flatMap(NamesInText::words).toList();
  }

  /** Whether the words say more of a pupil than the naming that was asked for. */
  boolean sayMoreThan(Naming naming, Collection<PupilName> pupils) {
    return pupils.stream().anyMatch(pupil -> sayMoreThan(naming, pupil));
  }

  private boolean sayMoreThan(Naming naming, PupilName pupil) {
    var first = Stream.concat(Stream.of(pupil.givenName()), pupil.knownAs().stream()).toList();
    return switch (naming) {
      case NONE -> first.stream().anyMatch(name -> holds(List.of(name)));
      case FIRST_NAME -> first.stream().anyMatch(name -> holds(List.of(name, pupil.familyName())));
      case FULL_NAME -> false;
    };
  }

  private boolean holds(List<String> name) {
    var wanted = name.stream().flatMap(NamesInText::words).toList();
    return !wanted.isEmpty() && Collections.indexOfSubList(words, wanted) >= 0;
  }

  private static Stream<String> words(String text) {
    var plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", 0)).filter(word -> !word.isEmpty());
  }
}
