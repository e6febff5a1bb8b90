package school.gatehouse.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.Calendar.day;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two ends of a form; a day named "until" is the last that counts. */
class FormDatesTest {

  private static FormDates dates(String signedOn, String publishUntil, String keepUntil) {
    return new FormDates(day(signedOn), day(signedOn), optional(publishUntil), optional(keepUntil));
  }

  private static Optional<LocalDate> optional(String text) {
    return Optional.ofNullable(text).map(LocalDate::parse);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, , , 2026-08-31, 2026-08-31",
    "2026-08-30, , , 2026-08-31, 2026-08-31",
    "2026-08-31, , , 2027-08-31, 2027-08-31",
    "2026-09-01, , , 2027-08-31, 2027-08-31",
    "2026-03-02, 2026-06-30, , 2026-06-30, 2026-06-30",
    "2026-03-02, 2026-06-30, 2028-06-30, 2026-06-30, 2028-06-30",
    "2026-03-02, , 2028-06-30, 2026-08-31, 2028-06-30",
    "2026-03-02, , 2026-05-31, 2026-05-31, 2026-05-31",
    "2026-03-02, 2026-06-30, 2026-05-31, 2026-05-31, 2026-05-31"
  })
  void itsEndsAreThoseGivenOrTheEndOfTheSchoolYear(
      String signedOn, String publishUntil, String keepUntil, LocalDate publish, LocalDate keep) {
    FormDates dates = dates(signedOn, publishUntil, keepUntil);

    assertThat(dates.lastDayToPublish()).isEqualTo(publish);
    assertThat(dates.lastDayToKeep()).isEqualTo(keep);
  }
}
