package school.gatehouse.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weekends do not count when something has waited for too long. */
class SchoolDaysTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  // 2026-05-04 is a Monday
  @ParameterizedTest
  @CsvSource({
    "2026-05-06T15:00, 2, 2026-05-04T15:00",
    "2026-05-05T15:00, 2, 2026-05-01T15:00",
    "2026-05-04T09:00, 2, 2026-04-30T09:00",
    "2026-05-04T09:00, 0, 2026-05-04T09:00",
    "2026-10-26T09:00, 1, 2026-10-23T09:00"
  })
  void countsFromMondayToFriday(LocalDateTime now, int days, LocalDateTime before) {
    assertThat(SchoolDays.before(now.atZone(LONDON).toInstant(), days, LONDON))
        .isEqualTo(before.atZone(LONDON).toInstant());
  }

  @ParameterizedTest
  @CsvSource({"2026-05-02T10:00", "2026-05-03T23:00"})
  void aWeekendIsTheEndOfFriday(LocalDateTime now) {
    assertThat(SchoolDays.before(now.atZone(LONDON).toInstant(), 2, LONDON))
        .isBefore(LocalDateTime.parse("2026-04-30T00:00").atZone(LONDON).toInstant())
        .isAfter(LocalDateTime.parse("2026-04-29T23:59").atZone(LONDON).toInstant());
  }
}
