package school.gatehouse.school;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * What a decision needs to know of a school.
 *
 * @param staffBasis the school has recorded on which basis staff and adults may be shown
 * @param facesCounted pictures are looked at for faces; if not, nobody can vouch for "nobody"
 * @param demo a school with synthetic people, where uncounted faces may pass
 */
public record SchoolFacts(
    UUID id,
    ZoneId zone,
    ConsentPolicy policy,
    boolean staffBasis,
    boolean facesCounted,
    boolean demo) {

  /** The first instant of the day, as the school's clock has it. */
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** The first instant after a day that still counts. */
  public Instant endOf(LocalDate lastDay) {
    return startOf(lastDay.plusDays(1));
  }

  /** The day it is at the school. */
  public LocalDate dayOf(Instant at) {
    return at.atZone(zone).toLocalDate();
  }
}
