package school.gatehouse.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.channel.Naming;
import school.gatehouse.decision.Role;

/**
 * One item with a pupil in it, and everywhere it is or is going to be.
 *
 * @param roles how the pupil is in it
 * @param takenOut the pupil was in what it was made of, and was cropped or covered
 * @param released channels for which it may be fetched and published now
 * @param places planned or live; one that has come down is not told
 * @param previewable whether there is a small picture to look at
 */
public record LiveItem(
    UUID submission,
    UUID media,
    String title,
    Instant submittedAt,
    Naming naming,
    Set<Role> roles,
    boolean possibly,
    boolean takenOut,
    Set<UUID> released,
    List<Place> places,
    boolean previewable) {

  /**
   * One place.
   *
   * @param takedown the task to end it, where it is to come down; absent where it stays
   * @param dueAt by when that has to be done
   */
  public record Place(
      UUID publication,
      UUID channel,
      String channelName,
      Optional<String> url,
      PublicationState state,
      Optional<Instant> publishedAt,
      Recall recall,
      Optional<UUID> takedown,
      Optional<Instant> dueAt) {}
}
