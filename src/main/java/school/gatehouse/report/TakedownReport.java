package school.gatehouse.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How fast pictures came down in this school year.
 *
 * @param late done, but after the deadline
 * @param medianHours from opening to done, rounded up; absent where none is done
 */
@Schema(name = "TakedownsReport")
public record TakedownReport(
    Instant at,
    LocalDate from,
    int open,
    int overdue,
    int cannotBeCalledBack,
    int late,
    Optional<Long> medianHours,
    List<Within> done) {

  /** How many took no longer than this, and longer than the one before; absent: still longer. */
  @Schema(name = "TakedownsWithin")
  public record Within(Optional<Integer> hours, int count) {}
}
