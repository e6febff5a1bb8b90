package school.gatehouse.pupil;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a decision needs to know of a pupil, without a name.
 *
 * @param onRollUntil last day on roll
 */
public record PupilFacts(
    UUID id,
    LocalDate dateOfBirth,
    LocalDate onRollFrom,
    Optional<LocalDate> onRollUntil,
    List<GuardianFacts> guardians,
    List<HoldFacts> holds,
    List<StopFacts> stops) {

  public PupilFacts {
    guardians = List.copyOf(guardians);
    holds = List.copyOf(holds);
    stops = List.copyOf(stops);
  }

  /**
   * Whether a hold, a restriction or a stop is in force: they outrank everything, and read alike.
   */
  public boolean heldAt(Instant at, LocalDate today) {
    return holds.stream().anyMatch(hold -> hold.inForce(at, today))
        || stops.stream().anyMatch(stop -> stop.inForce(at));
  }

  /** The day on which the pupil turns that old. */
  public LocalDate birthday(int age) {
    return dateOfBirth.plusYears(age);
  }
}
