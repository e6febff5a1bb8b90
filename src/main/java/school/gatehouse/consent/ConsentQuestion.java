package school.gatehouse.consent;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.channel.Permission;

/**
 * Is this cell permitted for these items on this channel at this instant?
 *
 * @param items the item and all with the same bytes; empty when asked in general
 */
public record ConsentQuestion(Permission cell, UUID channel, Set<UUID> items, Use use, Instant at) {

  public ConsentQuestion {
    items = Set.copyOf(items);
  }

  ConsentQuestion about(Permission other) {
    return new ConsentQuestion(other, channel, items, use, at);
  }
}
