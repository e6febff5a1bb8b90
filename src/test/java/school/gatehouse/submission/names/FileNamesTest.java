package school.gatehouse.submission.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which file names say which pupil is meant. */
class FileNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EmilyCarter_sportsday.jpg",
        "emily-carter(2).jpg",
        "IMG_emilycarter01.jpg",
        "emily_carter.jpeg",
        "Emily.Carter.JPG",
        "CARTER_Emily-3B.png",
        "carteremily.png",
        "2026-05-03 Emily Carter.jpg",
        "sportsdayemilycarter.jpg",
        "E_Carter.jpg",
        "ECarter.jpg",
        "ecarter2.jpg",
        "emilyCarter.jpg",
        "emily carter"
      })
  void sayWhoItIsHoweverTheyAreWritten(String name) {
    assertThat(School.of("Emily/Carter").toldInFileName(name)).containsExactly("Emily Carter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NiamhOBrien.jpg",
        "niamh_o'brien.jpg",
        "niamhobrien.jpg",
        "Niamh_O\u2019Brien.png"
      })
  void withAnApostrophe(String name) {
    assertThat(School.of("Niamh/O'Brien").toldInFileName(name)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EuanMcDonald.jpg", "Euan_McDonald.jpg", "euan-mcdonald_1.jpg"})
  void withACapitalInside(String name) {
    assertThat(School.of("Euan/McDonald").toldInFileName(name)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IMG_20260503_0123.jpg",
        "DSC0042.JPG",
        "family-living.jpg",
        "FamilyLiving.jpg",
        "3B_May.jpg",
        "class3b-may.jpg",
        "sports_day.jpg",
        ".jpg",
        ""
      })
  void sayNobodyWhereOnlyLettersAgree(String name) {
    assertThat(School.of("Amy/Li", "Beth/May", "Sam/Day").toldInFileName(name)).isEmpty();
  }

  @Test
  void theGivenNameAloneIsFoundToo() {
    var school = School.of("Emily/Carter");
    assertThat(school.in(Passage.FILE_NAME, "emily_sportsday.jpg"))
        .isEqualTo(Map.of("Emily Carter", Strength.GIVEN));
  }
}
