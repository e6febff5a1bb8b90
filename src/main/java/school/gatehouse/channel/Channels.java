package school.gatehouse.channel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.problem.Problem;

/** The places that a school publishes in. Ask inside a transaction of the school. */
@ApplicationScoped
public class Channels implements PanacheRepositoryBase<Channel, UUID> {

  /** What decisions need to know of a channel; empty if the school has none with this id. */
  public Optional<ChannelFacts> facts(UUID channel) {
    return findByIdOptional(channel).map(Channel::facts);
  }

  /**
   * Insists that ids sent in a body are channels of this school.
   *
   * @throws Problem 422 otherwise
   */
  public void insist(Iterable<UUID> channels, String field) {
    for (UUID channel : channels) {
      if (findByIdOptional(channel).isEmpty()) {
        throw Problem.unknownReference(field);
      }
    }
  }

  Channel here(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notHere);
  }
}
