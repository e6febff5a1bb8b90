package school.gatehouse.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.school.Schools;
import school.gatehouse.submission.CountSubmissions;

/** Tells what was sent in over the school year in hand, and what became of it. */
@ApplicationScoped
class TellSchoolYear {

  private final SchoolWall wall;
  private final Schools schools;
  private final CountSubmissions submissions;

  TellSchoolYear(SchoolWall wall, Schools schools, CountSubmissions submissions) {
    this.wall = wall;
    this.schools = schools;
    this.submissions = submissions;
  }

  SchoolYear tell(Caller reader) {
    return wall.snapshot(reader.school(), this::tell);
  }

  private SchoolYear tell(SchoolWall.Instance at) {
    var school = schools.facts();
    var today = school.dayOf(at.now());
    var from = firstDay(today);
    var sent =
        submissions
            .byMonth(school.zone(), school.startOf(from), school.startOf(from.plusYears(1)))
            .stream()
            .collect(Collectors.toMap(CountSubmissions.Month::month, Function.identity()));
    return new SchoolYear(
        at.now(),
        from,
        Stream.iterate(
                YearMonth.from(from),
                month -> !month.isAfter(YearMonth.from(today)),
                month -> month.plusMonths(1))
            .map(month -> month(month, sent))
            .toList());
  }

  private static SchoolYear.Month month(
      YearMonth month, Map<YearMonth, CountSubmissions.Month> sent) {
    var counts = sent.getOrDefault(month, new CountSubmissions.Month(month, 0, 0, 0, 0));
    return new SchoolYear.Month(
        month, counts.sent(), counts.allowed(), counts.denied(), counts.toReview());
  }

  private static LocalDate firstDay(LocalDate today) {
    var september = LocalDate.of(today.getYear(), Month.SEPTEMBER, 1);
    return september.isAfter(today) ? september.minusYears(1) : september;
  }
}
