package school.gatehouse.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import school.gatehouse.channel.Naming;
import school.gatehouse.pupil.PupilName;

/** Which words beside a picture say who is in it. */
class NamesInTextTest {

  private static final PupilName ROSE =
      new PupilName(
          UUID.randomUUID(),
          "Ros\u00e9",
          "May",
          Optional.of("Posy"),
          "3B",
          LocalDate.of(2017, 1, 2));

  private static boolean saysMore(Naming naming, String... texts) {
    return new NamesInText(Arrays.asList(texts)).sayMoreThan(naming, List.of(ROSE));
  }

  @Test
  void aGivenNameOrWhatSomebodyIsKnownAsIsFoundWhateverCaseAndAccents() {
    assertThat(saysMore(Naming.NONE, "Well done ROSE!")).isTrue();
    assertThat(saysMore(Naming.NONE, null, "posy's new bike")).isTrue();
  }

  @Test
  void partsOfWordsAndAFamilyNameAloneAreNoName() {
    assertThat(saysMore(Naming.NONE, "Roses in May", "prosy")).isFalse();
  }

  @Test
  void whereTheFirstNameMayBeSaidTheFullNameMayNot() {
    assertThat(saysMore(Naming.FIRST_NAME, "Rose won")).isFalse();
    assertThat(saysMore(Naming.FIRST_NAME, "Rose May won")).isTrue();
    assertThat(saysMore(Naming.FULL_NAME, "Rose May won")).isFalse();
  }
}
