package school.gatehouse.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.access.Caller;

/** What has been said about pupils. Ask inside a transaction of the school. */
@ApplicationScoped
public class Consents {

  private final GatherConsents gather;
  private final WriteNo write;

  Consents(GatherConsents gather, WriteNo write) {
    this.gather = gather;
    this.write = write;
  }

  /**
   * A withdrawal or objection as it was received.
   *
   * @param method how it came: LETTER, EMAIL, PHONE, IN_PERSON or LINK
   */
  public record NewNo(NoKind kind, Person by, String method, LocalDate receivedOn, NoScope scope) {}

  /**
   * Everything said about these pupils, in a constant number of statements; a pupil about whom
   * nothing was said, or whom the school does not know, has facts that say nothing.
   *
   * @param now the instant that rows of the transaction in hand count from, and by which notices
   *     had to be recorded to include a channel
   */
  public Map<UUID, ConsentFacts> facts(Collection<UUID> pupils, Instant now) {
    return gather.of(Set.copyOf(pupils), now);
  }

  /**
   * Writes a no and its audit entry, inside a change of that pupil; whoever opened the change has
   * checked that pupil, person, channels and items are the school's, and announces the loss.
   */
  public UUID recordNo(Caller by, UUID pupil, NewNo no) {
    return write.write(by, pupil, no);
  }
}
