package school.gatehouse.pupil;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.change.Moment;

/** Somebody's red button on a pupil, until it is lifted. */
public record StopFacts(UUID id, Moment recorded, Optional<Moment> lifted) {

  boolean inForce(Instant at) {
    return recorded.by(at) && lifted.filter(moment -> moment.by(at)).isEmpty();
  }
}
