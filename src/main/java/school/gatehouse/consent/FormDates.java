package school.gatehouse.consent;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * The days printed or written on a form; a day named <em>until</em> is the last that counts.
 *
 * @param validFrom first day; the day of signing where the form names none
 * @param publishUntil nothing new after it; absent: the 31 August after signing. The caller puts
 *     the notice's own rule here.
 * @param keepUntil what is live comes down after it; absent: as {@code publishUntil}
 */
public record FormDates(
    LocalDate signedOn,
    LocalDate validFrom,
    Optional<LocalDate> publishUntil,
    Optional<LocalDate> keepUntil) {

  /** The last day on which something new may be published; never after what is live comes down. */
  public LocalDate lastDayToPublish() {
    LocalDate last = publishUntil.orElseGet(this::endOfSchoolYear);
    return keepUntil.filter(last::isAfter).orElse(last);
  }

  /** The last day on which what is live may stay. */
  public LocalDate lastDayToKeep() {
    return keepUntil.orElseGet(this::lastDayToPublish);
  }

  private LocalDate endOfSchoolYear() {
    LocalDate august = LocalDate.of(signedOn.getYear(), Month.AUGUST, 31);
    return august.isAfter(signedOn) ? august : august.plusYears(1);
  }
}
