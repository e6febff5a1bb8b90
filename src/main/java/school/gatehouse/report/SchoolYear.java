package school.gatehouse.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was sent in over a school year, September to August.
 *
 * @param months every month that has begun, also those without anything
 */
@Schema(name = "SubmissionsReport")
public record SchoolYear(Instant at, LocalDate from, List<Month> months) {

  /**
   * One month.
   *
   * @param month such as 2026-09
   * @param sent items
   * @param allowed newest verdicts, one for each place that was asked for
   */
  @Schema(name = "SubmissionsMonth")
  public record Month(
      @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING)
          YearMonth month,
      long sent,
      long allowed,
      long denied,
      long toReview) {}
}
