package school.gatehouse.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;

/** Where items are live, and the tasks and incidents that come of it. */
@ApplicationScoped
public class Publications implements PanacheRepositoryBase<Publication, UUID> {

  private final SchoolWall wall;
  private final PublicationConfig config;
  private final Audit audit;

  Publications(SchoolWall wall, PublicationConfig config, Audit audit) {
    this.wall = wall;
    this.config = config;
    this.audit = audit;
  }

  /** Take-downs that the change in hand opened, in order of their ids. */
  public List<UUID> openedByThisChange() {
    return getSession()
        .createSelectionQuery(
            "select id from Takedown where change = :change and state = :open order by id",
            UUID.class)
        .setParameter("change", wall.change())
        .setParameter("open", TakedownState.OPEN)
        .getResultList();
  }

  /** Places of these items that are live and have no take-down that still stands. */
  List<Publication> liveOf(Collection<UUID> media) {
    return media.isEmpty()
        ? List.of()
        : list("media in ?1 order by id", media).stream()
            .filter(Publication::isLive)
            .filter(row -> takedownOf(row).isEmpty())
            .toList();
  }

  /** Places of an item on a channel that are live, with a take-down or without. */
  List<Publication> livePlaces(UUID media, UUID channel) {
    return list("media = ?1 and channel = ?2 order by id", media, channel).stream()
        .filter(Publication::isLive)
        .toList();
  }

  /** Somebody has fetched it for this channel and has not yet said what became of it. */
  boolean isPresumedLive(UUID media, UUID channel) {
    return liveOf(List.of(media)).stream()
        .anyMatch(
            place ->
                place.channel.equals(channel) && place.state == PublicationState.PRESUMED_LIVE);
  }

  boolean hasPlaceThatWentLiveAllowed(UUID media, UUID channel) {
    return liveOf(List.of(media)).stream()
        .anyMatch(place -> place.channel.equals(channel) && place.wentLiveAllowed());
  }

  /** The task to end it, or that it cannot be called back; one that was done is history. */
  Optional<Takedown> takedownOf(Publication publication) {
    return getSession()
        .createSelectionQuery("from Takedown where publication = :publication", Takedown.class)
        .setParameter("publication", publication.id())
        .getResultList()
        .stream()
        .filter(Takedown::stands)
        .findFirst();
  }

  Takedown takeDown(Caller by, Publication publication, Instant now) {
    var takedown =
        new Takedown(wall.change(), publication, now, now.plus(config.takedownDeadline()));
    getSession().persist(takedown);
    audit.write(
        by,
        Entry.of("takedown.opened", takedown.id())
            .with("publication", publication.id())
            .with("media", publication.media));
    return takedown;
  }

  Incident incident(Caller by, Publication publication, IncidentCause cause) {
    var incident = new Incident(wall.change(), publication, cause);
    getSession().persist(incident);
    audit.write(
        by,
        Entry.of("incident.opened", incident.id())
            .with("publication", publication.id())
            .with("media", publication.media));
    return incident;
  }
}
