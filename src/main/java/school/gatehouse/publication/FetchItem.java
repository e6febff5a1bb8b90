package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Scope;
import school.gatehouse.channel.Channels;
import school.gatehouse.decision.Verdict;
import school.gatehouse.problem.Problem;
import school.gatehouse.submission.Occasion;
import school.gatehouse.submission.Releases;
import school.gatehouse.submission.Submissions;

/**
 * An editor takes a file: from then on it is presumed to be live there, until the editor says where
 * it is or that it was not used. What is presumed live comes down like anything else.
 */
@ApplicationScoped
class FetchItem {

  private static final String WITHOUT_MACHINE =
      "select distinct r.channel_id from release r where r.media_id = :media"
          + " and r.state = 'APPROVED' and not exists (select 1 from account a"
          + " left join client_channel c on c.account_id = a.id and c.channel_id = r.channel_id"
          + " where a.machine and a.active and (a.all_channels or c.channel_id is not null))"
          + " order by r.channel_id";

  private final Changes changes;
  private final SchoolWall wall;
  private final Channels channels;
  private final Submissions submissions;
  private final Releases releases;
  private final Publications publications;
  private final Audit audit;

  FetchItem(
      Changes changes,
      SchoolWall wall,
      Channels channels,
      Submissions submissions,
      Releases releases,
      Publications publications,
      Audit audit) {
    this.changes = changes;
    this.wall = wall;
    this.channels = channels;
    this.submissions = submissions;
    this.releases = releases;
    this.publications = publications;
    this.audit = audit;
  }

  /**
   * Registers what is about to be handed out.
   *
   * @param channel the place that it is for; none: every place of it that has no machine
   * @throws Problem 404 if it may not go to the place named
   */
  void presumeLive(Caller by, UUID item, Optional<UUID> channel) {
    var places = wall.in(by.school(), () -> placesFor(by, item, channel));
    if (!places.isEmpty()) {
      changes.make(
          by.school(),
          Scope.items(Set.of(item)),
          now -> {
            places.forEach(place -> presumeLive(by, item, place, channel.isPresent(), now));
            return item;
          });
    }
  }

  private List<UUID> placesFor(Caller by, UUID item, Optional<UUID> channel) {
    if (!submissions.exists(item)) {
      throw Problem.notHere();
    }
    if (channel.isEmpty()) {
      return publications
          .getSession()
          .createNativeQuery(WITHOUT_MACHINE, UUID.class)
          .setParameter("media", item)
          .getResultList();
    }
    return channel
        .filter(id -> channels.facts(id).isPresent() && by.mayUse(id))
        .map(List::of)
        .orElseThrow(Problem::notHere);
  }

  private void presumeLive(Caller by, UUID item, UUID channel, boolean named, Instant now) {
    var stored = submissions.judgeAndStore(item, channel, Occasion.REGISTERED, now);
    boolean released = !releases.approved(Set.of(item), channel).isEmpty();
    if (stored.judgement().verdict() != Verdict.ALLOW || !released) {
      if (named) {
        throw Problem.notHere();
      }
      return;
    }
    if (publications.isPresumedLive(item, channel)) {
      return;
    }
    var row = new Publication(wall.change(), item, channel, by.account());
    row.presumedLive();
    publications.persist(row);
    audit.write(
        by, Entry.of("publication.fetched", row.id()).with("media", item).with("channel", channel));
  }
}
