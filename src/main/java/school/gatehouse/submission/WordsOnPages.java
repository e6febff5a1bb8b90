package school.gatehouse.submission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.submission.names.NameSentence;
import school.gatehouse.submission.names.Passage;
import school.gatehouse.submission.names.PupilNames;

/**
 * Reads the words of pages beside items. Made for one request over one snapshot: the names of the
 * school are read once, and only when a page has words.
 */
public final class WordsOnPages {

  private final JudgeItem judge;
  private final NamesFound names;
  private Optional<PupilNames> school = Optional.empty();

  WordsOnPages(JudgeItem judge, NamesFound names) {
    this.judge = judge;
    this.names = names;
  }

  /**
   * Where these words say more of a pupil than they may beside an item, as one sentence; empty if
   * they say nothing. A pupil in the item may be named as was asked for it, nobody else at all.
   */
  public Optional<String> nameTooMuch(UUID item, List<Passage> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    var places = judge.tooMuch(item, school().in(words));
    return places.isEmpty() ? Optional.empty() : Optional.of(NameSentence.aName(places));
  }

  private PupilNames school() {
    if (school.isEmpty()) {
      school = Optional.of(names.school());
    }
    return school.get();
  }
}
