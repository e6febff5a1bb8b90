package school.gatehouse.pupil;

import java.time.LocalDate;
import java.util.Optional;
import school.gatehouse.change.Moment;
import school.gatehouse.school.ResponsibilityBasis;

/**
 * One statement about parental responsibility; statements are appended, never changed.
 *
 * @param from first day it speaks of; absent: always
 * @param until last day it speaks of; absent: for good
 */
public record ResponsibilityStatement(
    ResponsibilityState state,
    Optional<ResponsibilityBasis> basis,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Moment recorded) {

  boolean startedBy(LocalDate day) {
    return from.filter(day::isBefore).isEmpty();
  }

  boolean speaksOf(LocalDate day) {
    return startedBy(day) && until.filter(day::isAfter).isEmpty();
  }
}
