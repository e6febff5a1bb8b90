package school.gatehouse.channel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

  /** A place whose approval has run out, and the last day of it. */
  public record PlaceToReview(UUID id, String name, LocalDate lastDay) {}

  /** Approved places whose day of review has passed, the oldest first. */
  public List<PlaceToReview> toReview(LocalDate today) {
    return list("state = ?1 and reviewOn < ?2 order by reviewOn, id", ChannelState.APPROVED, today)
        .stream()
        .map(row -> new PlaceToReview(row.id(), row.name, row.reviewOn))
        .toList();
  }

  /** The names of all places by their ids. */
  public Map<UUID, String> names() {
    return listAll().stream().collect(Collectors.toMap(Channel::id, row -> row.name));
  }

  /** What sort of place each is, by their ids. */
  public Map<UUID, Category> categories() {
    return listAll().stream().collect(Collectors.toMap(Channel::id, row -> row.category));
  }

  Channel here(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notHere);
  }
}
