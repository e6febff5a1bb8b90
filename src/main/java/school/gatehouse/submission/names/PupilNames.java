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

  private final List<CalledName> school = new ArrayList<>();
  private final Map<String, List<Part>> byFirstWord = new HashMap<>();

  public PupilNames(Collection<PupilName> school) {
    Map<String, Spellings> spelt = new HashMap<>();
    Map<PartKey, Part> parts = new LinkedHashMap<>();
    for (var pupil : school) {
      var name =
          CalledName.of(
              this.school.size(), pupil, each -> spelt.computeIfAbsent(each, Spellings::of));
      this.school.add(name);
      add(parts, PartKind.GIVEN, name.given(), name);
      add(parts, PartKind.FAMILY, name.family().whole(), name);
      add(parts, PartKind.FAMILY_PART, name.family().parts(), name);
    }
    parts.values().forEach(this::add);
  }

  private enum PartKind {
    GIVEN,
    FAMILY,
    FAMILY_PART
  }

  private record PartKey(PartKind kind, List<String> words) {}

  /** A name, or a part of one, and everybody who is called so. */
  private record Part(PartKind kind, List<String> words, List<CalledName> pupils) {

    /** A single letter is an initial and says nothing alone. */
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

  private void add(Part part) {
    byFirstWord.computeIfAbsent(part.words().get(0), word -> new ArrayList<>(1)).add(part);
  }

  /**
   * Whose names stand in these passages, and where they stand first in each place; of each pupil a
   * few of the strongest. Given names alone are given for every pupil who is called so: whether
   * they matter depends on who is said to be in the item.
   */
  public List<NameFound> in(Collection<Passage> passages) {
    var hits = new Hits();
    for (var passage : passages) {
      hits.enter(passage);
      if (passage.isFileName()) {
        FileNames.readings(passage.words()).forEach(words -> search(words, hits));
        FileNames.readings(passage.words()).get(0).forEach(word -> searchInOneWord(word, hits));
      } else {
        search(Word.of(passage.words()), hits);
      }
    }
    return hits.strongest();
  }

  private void search(List<Word> words, Hits hits) {
    for (int at = 0; at < words.size(); at++) {
      for (var part : byFirstWord.getOrDefault(words.get(at).folded(), List.of())) {
        if (Around.isAt(words, part.words(), at)) {
          note(part, words, at, hits);
        }
      }
    }
  }

  private static void note(Part part, List<Word> words, int at, Hits hits) {
    if (part.kind() != PartKind.GIVEN) {
      noteFamily(part, new Around(words, at, at + part.words().size()), hits);
    } else if (part.isLong()) {
      part.pupils().forEach(name -> hits.add(name, Strength.GIVEN, words.get(at)));
    }
  }

  private static void noteFamily(Part part, Around around, Hits hits) {
    boolean taken = false;
    for (var name : part.pupils()) {
      var before = around.givenBefore(name.given());
      before.ifPresent(word -> hits.add(name, Strength.FULL, word));
      taken |= before.isPresent();
    }
    for (var name : part.pupils()) {
      if (!hits.has(name, Strength.FULL)) {
        noteOthers(part, name, taken, around, hits);
      }
    }
  }

  /**
   * A family name that is somebody's whose given name stands before it is not the first word of
   * another name: in "Jack Carter, Emily Holt" nobody is called Emily Carter.
   */
  private static void noteOthers(
      Part part, CalledName name, boolean taken, Around around, Hits hits) {
    if (!taken) {
      around.givenAfter(name.given()).ifPresent(word -> hits.add(name, Strength.FULL, word));
    }
    if (part.kind() == PartKind.FAMILY && part.isLong()) {
      noteAlone(name, around, hits);
    }
  }

  private static void noteAlone(CalledName name, Around around, Hits hits) {
    if (!hits.has(name, Strength.INITIAL)) {
      around.initial(name.initials()).ifPresent(word -> hits.add(name, Strength.INITIAL, word));
    }
    if (around.family().capital()) {
      hits.add(name, Strength.FAMILY, around.family());
    }
  }

  /** "emilycarter01.jpg": file names often have no spaces. */
  private void searchInOneWord(Word word, Hits hits) {
    for (var name : school) {
      var strength = name.inOneWord(word.folded());
      if (strength.saysWho()) {
        hits.add(name, strength, word);
      }
    }
  }
}
