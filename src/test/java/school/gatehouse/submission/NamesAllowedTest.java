package school.gatehouse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import school.gatehouse.channel.Naming;
import school.gatehouse.inspection.Words;
import school.gatehouse.submission.names.NameFound;
import school.gatehouse.submission.names.Strength;

/** Which of the names that were found are too much. */
class NamesAllowedTest {

  private static final UUID IN_ITEM = UUID.randomUUID();
  private static final UUID ELSEWHERE = UUID.randomUUID();

  private static List<Strength> tooMuch(Naming naming, UUID pupil, String where) {
    var rule = new NamesAllowed(naming, Set.of(IN_ITEM));
    return Arrays.stream(Strength.values())
        .filter(strength -> rule.isTooMuch(new NameFound(pupil, where, strength)))
        .toList();
  }

  private static List<Strength> tooMuch(Naming naming, UUID pupil) {
    return tooMuch(naming, pupil, "the caption (word 1)");
  }

  @Test
  void aPupilInTheItemMayBeNamedAsWasAsked() {
    assertThat(tooMuch(Naming.NONE, IN_ITEM))
        .containsExactly(Strength.GIVEN, Strength.INITIAL, Strength.FULL);
    assertThat(tooMuch(Naming.FIRST_NAME, IN_ITEM))
        .containsExactly(Strength.INITIAL, Strength.FULL);
    assertThat(tooMuch(Naming.FULL_NAME, IN_ITEM)).isEmpty();
  }

  @Test
  void aPupilWhoIsNotInItIsNeverNamedWhateverWasAsked() {
    for (var naming : Naming.values()) {
      assertThat(tooMuch(naming, ELSEWHERE)).containsExactly(Strength.INITIAL, Strength.FULL);
    }
  }

  @Test
  void whatCleaningTakesOutCountsOnlyForThoseWhoAreNotInIt() {
    assertThat(tooMuch(Naming.NONE, IN_ITEM, Words.DETAILS)).isEmpty();
    assertThat(tooMuch(Naming.NONE, ELSEWHERE, Words.DETAILS))
        .containsExactly(Strength.INITIAL, Strength.FULL);
  }
}
