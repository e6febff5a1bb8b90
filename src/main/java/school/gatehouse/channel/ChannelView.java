package school.gatehouse.channel;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A place as people and machines of the school see it.
 *
 * @param suspendedBecause what the Head said when suspending it, for everybody to read
 */
public record ChannelView(
    UUID id,
    String name,
    Category category,
    Audience audience,
    String address,
    ChannelState state,
    LocalDate reviewOn,
    String suspendedBecause) {

  static ChannelView of(Channel row) {
    return new ChannelView(
        row.id(),
        row.name,
        row.category,
        row.audience,
        row.address,
        row.state,
        row.reviewOn,
        row.suspendedBecause);
  }
}
