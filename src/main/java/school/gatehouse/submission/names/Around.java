package school.gatehouse.submission.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands around a family name; what is given is the first word of the whole name. */
final class Around {

  private static final int NOWHERE = -1;

  /** Letters that are words as well: "May I", "a Baker". */
  private static final Set<String> ALSO_WORDS = Set.of("a", "i");

  private final List<Word> words;
  private final int from;
  private final int to;

  /** Around the words from one position up to, and without, another. */
  Around(List<Word> words, int from, int to) {
    this.words = words;
    this.from = from;
    this.to = to;
  }

  /** The family name itself, or its first word. */
  Word family() {
    return words.get(from);
  }

  /** "Emily Carter", "Emily Jane Carter", "Emily and Jack Carter". */
  Optional<Word> givenBefore(Set<List<String>> names) {
    for (var name : names) {
      int start = givenBefore(name);
      if (start != NOWHERE) {
        return Optional.of(words.get(start));
      }
    }
    return Optional.empty();
  }

  private int givenBefore(List<String> name) {
    int before = before(name, from);
    if (before == NOWHERE && isMiddle(from - 1)) {
      before = before(name, from - 1);
      if (before == NOWHERE && is(from - 2, "and")) {
        before = before(name, from - 2);
      }
    }
    return before;
  }

  /** "Carter, Emily", "CARTER Emily". */
  Optional<Word> givenAfter(Set<List<String>> names) {
    boolean after =
        words.get(to - 1).leadsOnInRegister()
            && names.stream().anyMatch(name -> isAt(words, name, to));
    return after ? Optional.of(family()) : Optional.empty();
  }

  /** "E. Carter", "E J Carter", "Carter E", "Carter, E." */
  Optional<Word> initial(Set<String> initials) {
    if (isInitialBefore(from - 1, initials)) {
      return Optional.of(words.get(from - 1));
    }
    if (isInitialBefore(from - 2, initials) && words.get(from - 1).isLetter()) {
      return Optional.of(words.get(from - 2));
    }
    return isInitialAfter(initials) ? Optional.of(family()) : Optional.empty();
  }

  /** Whether these words stand at a position. */
  static boolean isAt(List<Word> words, List<String> wanted, int position) {
    if (position < 0 || position + wanted.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!words.get(position + i).folded().equals(wanted.get(i))) {
        return false;
      }
    }
    return true;
  }

  private int before(List<String> name, int end) {
    int start = end - name.size();
    return isAt(words, name, start) && words.get(end - 1).leadsOn() ? start : NOWHERE;
  }

  /** A second name, or a brother's or sister's. */
  private boolean isMiddle(int position) {
    return position >= 0
        && words.get(position).leadsOn()
        && (words.get(position).capital() || words.get(position).isLetter());
  }

  private boolean is(int position, String word) {
    return position >= 0 && words.get(position).folded().equals(word);
  }

  private boolean isInitialBefore(int position, Set<String> initials) {
    return position >= 0
        && isInitial(words.get(position), initials)
        && words.get(position).leadsOn()
        && (words.get(position).gap() == Word.Gap.DOT || isNoWord(words.get(position)));
  }

  private boolean isNoWord(Word initial) {
    return !ALSO_WORDS.contains(initial.folded())
        || (initial.capital() && words.get(from).capital());
  }

  private boolean isInitialAfter(Set<String> initials) {
    if (to >= words.size() || !isInitial(words.get(to), initials)) {
      return false;
    }
    var gap = words.get(to - 1).gap();
    return gap != Word.Gap.STOP
        && (gap == Word.Gap.COMMA
            || words.get(to).gap() == Word.Gap.DOT
            || !ALSO_WORDS.contains(words.get(to).folded()));
  }

  private static boolean isInitial(Word word, Set<String> initials) {
    return word.isLetter() && initials.contains(word.folded());
  }
}
