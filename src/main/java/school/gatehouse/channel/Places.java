package school.gatehouse.channel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The names of the channels, for lists that people read. Ask inside a transaction. */
@ApplicationScoped
public class Places {

  private final Channels channels;

  Places(Channels channels) {
    this.channels = channels;
  }

  /** All of the school, by name. */
  public List<Place> all() {
    return channels.list("order by name, id").stream().map(Places::place).toList();
  }

  /** One of them; empty if the school has none with this id. */
  public Optional<Place> one(UUID id) {
    return channels.findByIdOptional(id).map(Places::place);
  }

  /** How many wait for the Headteacher: proposed, or approved with a review that is overdue. */
  public long toApprove(LocalDate today) {
    return channels.count(
        "state = ?1 or (state = ?2 and reviewOn < ?3)",
        ChannelState.PROPOSED,
        ChannelState.APPROVED,
        today);
  }

  private static Place place(Channel row) {
    return new Place(row.id(), row.name, row.category, row.facts());
  }
}
