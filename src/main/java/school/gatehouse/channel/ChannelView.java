package school.gatehouse.channel;

import java.time.LocalDate;
import java.util.UUID;

/** A place as people and machines of the school see it. */
public record ChannelView(
    UUID id,
    String name,
    Category category,
    Audience audience,
    String address,
    ChannelState state,
    LocalDate reviewOn) {

  static ChannelView of(Channel row) {
    return new ChannelView(
        row.id(), row.name, row.category, row.audience, row.address, row.state, row.reviewOn);
  }
}
