package school.gatehouse.submission.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.gatehouse.pupil.PupilName;

/**
 * The names of a school's pupils, made ready to be found in words: whole words only, whatever the
 * case, accents, hyphens and apostrophes. Made once for a question, it reads any number of texts; a
 * pupil who joins or changes names afterwards is not in it.
 */
public final class PupilNames {

  /** So much is kept of each pupil, the strongest: a class list names a child often. */
  private static final int MOST = 6;

  /** Shorter names in one word turn up inside other words. */
  private static final int LONG_ENOUGH = 8;

  private static final int LONG_ENOUGH_ALONE = 4;

  private final List<CalledName> school;
  private final Map<String, List<Part>> byFirstWord = new HashMap<>();

  public PupilNames(Collection<PupilName> school) {
    this.school = school.stream().map(CalledName::of).toList();
    Map<PartKey, Part> parts = new LinkedHashMap<>();
    for (var name : this.school) {
      add(parts, PartKind.GIVEN, name.given(), name);
      add(parts, PartKind.FAMILY, name.family(), name);
      add(parts, PartKind.FAMILY_PART, name.familyParts(), name);
    }
    parts
        .values()
        .forEach(
            part ->
                byFirstWord
                    .computeIfAbsent(part.words().get(0), word -> new ArrayList<>(2))
                    .add(part));
  }

  private enum PartKind {
    GIVEN,
    FAMILY,
    FAMILY_PART
  }

  private record PartKey(PartKind kind, List<String> words) {}

  /** A name, or a part of one, and everybody who is called so. */
  private record Part(PartKind kind, List<String> words, List<CalledName> pupils) {

    boolean isLong() {
      return words.size() > 1 || words.get(0).length() > 1;
    }
  }

  private static void add(
      Map<PartKey, Part> parts, PartKind kind, Set<List<String>> spellings, CalledName name) {
    for (var words : spellings) {
      parts
          .computeIfAbsent(
              new PartKey(kind, words), key -> new Part(kind, words, new ArrayList<>(1)))
          .pupils()
          .add(name);
    }
  }

  /**
   * Whose names stand in these passages, and where they stand first in each place. Given names
   * alone are given for every pupil who is called so: whether they matter depends on who is said to
   * be in the item.
   */
  public List<NameFound> in(Collection<Passage> passages) {
    var hits = new Hits();
    for (var passage : passages) {
      if (passage.isFileName()) {
        FileNames.readings(passage.words()).forEach(words -> search(words, passage, hits));
        searchInOneWord(passage, hits);
      } else {
        search(Word.of(passage.words()), passage, hits);
      }
    }
    return hits.strongest(MOST);
  }

  private void search(List<Word> words, Passage passage, Hits hits) {
    for (int at = 0; at < words.size(); at++) {
      for (var part : byFirstWord.getOrDefault(words.get(at).folded(), List.of())) {
        if (Around.isAt(words, part.words(), at)) {
          note(part, words, at, new Hits.In(passage, hits));
        }
      }
    }
  }

  private static void note(Part part, List<Word> words, int at, Hits.In hits) {
    if (part.kind() == PartKind.GIVEN) {
      if (part.isLong() && hits.isNew(part.words())) {
        part.pupils().forEach(name -> hits.add(name, Strength.GIVEN, words.get(at)));
      }
      return;
    }
    var around = new Around(words, at, at + part.words().size());
    for (var name : part.pupils()) {
      if (!hits.has(name, Strength.FULL)) {
        noteFamily(part, name, new Place(words, around, at), hits);
      }
    }
  }

  private record Place(List<Word> words, Around around, int at) {
    Word word(int position) {
      return words.get(position);
    }
  }

  private static void noteFamily(Part part, CalledName name, Place place, Hits.In hits) {
    for (var given : name.given()) {
      int from = place.around().given(given);
      if (from != Around.NOWHERE) {
        hits.add(name, Strength.FULL, place.word(from));
        return;
      }
    }
    if (part.kind() != PartKind.FAMILY || !part.isLong()) {
      return;
    }
    int from = place.around().initial(name.initials());
    if (from != Around.NOWHERE) {
      hits.add(name, Strength.INITIAL, place.word(from));
    } else if (place.word(place.at()).capital()) {
      hits.add(name, Strength.FAMILY, place.word(place.at()));
    }
  }

  /** "emilycarter01.jpg": file names often have no spaces. */
  private void searchInOneWord(Passage passage, Hits hits) {
    var runs = FileNames.readings(passage.words()).get(0);
    for (var word : runs) {
      for (var name : school) {
        var in = new Hits.In(passage, hits);
        if (name.inOneWord().anyMatch(joined -> isIn(word.folded(), joined))) {
          in.add(name, Strength.FULL, word);
        } else if (name.initialInOneWord().anyMatch(joined -> isAlone(word.folded(), joined))) {
          in.add(name, Strength.INITIAL, word);
        }
      }
    }
  }

  private static boolean isIn(String word, String joined) {
    return joined.length() >= LONG_ENOUGH ? word.contains(joined) : isAlone(word, joined);
  }

  private static boolean isAlone(String word, String joined) {
    return joined.length() >= LONG_ENOUGH_ALONE && word.equals(joined);
  }
}
