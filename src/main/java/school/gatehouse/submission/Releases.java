package school.gatehouse.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.decision.Verdict;
import school.gatehouse.media.MediaStore.ApprovedKey;
import school.gatehouse.outbox.Outbox;

/** Which items are in the approved bucket, for which channels. Call under the cover lock. */
@ApplicationScoped
public class Releases implements PanacheRepositoryBase<Release, UUID> {

  /** Nothing that was being written when the release ended can be written later than this. */
  static final Duration LONGEST_PUT = Duration.ofSeconds(60);

  private static final Set<ReleaseState> OPEN = Set.of(ReleaseState.PENDING, ReleaseState.APPROVED);

  private final SchoolWall wall;
  private final Outbox outbox;
  private final Audit audit;

  Releases(SchoolWall wall, Outbox outbox, Audit audit) {
    this.wall = wall;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** A release that may still be served or become so. */
  public record Open(UUID id, UUID media, UUID channel, ReleaseState state, String objectKey) {
    static Open of(Release row) {
      return new Open(row.id(), row.media, row.channel, row.state, row.objectKey);
    }
  }

  /** Open releases of these items, in order of their ids. */
  public List<Open> openOf(Collection<UUID> media) {
    return media.isEmpty()
        ? List.of()
        : list("media in ?1 and state in ?2 order by id", media, OPEN).stream()
            .map(Open::of)
            .toList();
  }

  /** Approved releases of these items on a channel. */
  public List<Open> approved(Collection<UUID> media, UUID channel) {
    return openOf(media).stream()
        .filter(open -> open.state() == ReleaseState.APPROVED && open.channel().equals(channel))
        .toList();
  }

  /** Items with an approved release on a channel, the newest first. */
  public List<UUID> approvedOn(UUID channel, int from, int most) {
    return getSession()
        .createNativeQuery(
            "select r.media_id from release r join submission s on s.media_id = r.media_id"
                + " where r.channel_id = :channel and r.state = 'APPROVED'"
                + " group by r.media_id, s.submitted_at"
                + " order by s.submitted_at desc, r.media_id offset :from limit :most",
            UUID.class)
        .setParameter("channel", channel)
        .setParameter("from", from)
        .setParameter("most", most)
        .getResultList();
  }

  /** When an item was first allowed on a channel; empty if it never was. */
  public Optional<Instant> allowedSince(UUID media, UUID channel) {
    return Optional.ofNullable(
        getSession()
            .createSelectionQuery(
                "select min(decidedAt) from DecisionRow where media = :media"
                    + " and channel = :channel and verdict = :allow",
                Instant.class)
            .setParameter("media", media)
            .setParameter("channel", channel)
            .setParameter("allow", Verdict.ALLOW)
            .getSingleResult());
  }

  /**
   * Items with an open release on a channel, or on any, after an id; for working off in batches.
   */
  public List<UUID> itemsWithOpen(Optional<UUID> channel, UUID after, int most) {
    return getSession()
        .createNativeQuery(
            "select distinct media_id from release where state in ('PENDING', 'APPROVED')"
                + " and (cast(:channel as uuid) is null or channel_id = cast(:channel as uuid))"
                + " and media_id > :after order by media_id limit :most",
            UUID.class)
        .setParameter("channel", channel.map(UUID::toString).orElse(null))
        .setParameter("after", after)
        .setParameter("most", most)
        .getResultList();
  }

  /** Items whose cover time alone may have ended by now. */
  public List<UUID> itemsToRecheck(Instant now, int most) {
    return getSession()
        .createNativeQuery(
            "select distinct media_id from release where state = 'APPROVED'"
                + " and recheck_at <= :now limit :most",
            UUID.class)
        .setParameter("now", now)
        .setParameter("most", most)
        .getResultList();
  }

  /** It stays; time alone may end it then. */
  public void stays(UUID release, Optional<Instant> recheckAt) {
    here(release).recheckAt(recheckAt);
  }

  /** Its cover is lost: the row says so, and the bytes go. */
  public void loses(Caller by, UUID release, UUID decision) {
    var row = here(release);
    row.become(row.state.withoutCover(), decision, wall.change());
    audit.write(
        by,
        Entry.of("release." + row.state.name().toLowerCase(java.util.Locale.ROOT), row.id())
            .with("media", row.media));
    erase(row);
  }

  /** Erases at once, and again when nothing can be writing there any more. */
  void erase(Release row) {
    outbox.add(EraseApproved.KIND, row.objectKey, Duration.ZERO);
    outbox.add(EraseApproved.KIND, row.objectKey, LONGEST_PUT);
  }

  /** What was put after its release had ended goes at once. */
  void eraseUnlessApproved(ApprovedKey key) {
    if (!here(key.release()).is(ReleaseState.APPROVED)) {
      outbox.add(EraseApproved.KIND, key.text(), Duration.ZERO);
    }
  }

  Release here(UUID release) {
    return findByIdOptional(release).orElseThrow();
  }

  List<Release> pendingOf(UUID media) {
    return list("media = ?1 and state = ?2 order by id", media, ReleaseState.PENDING);
  }

  boolean hasOpen(UUID media, UUID channel) {
    return count("media = ?1 and channel = ?2 and state in ?3", media, channel, OPEN) > 0;
  }
}
