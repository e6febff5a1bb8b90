package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.change.CoverLoss;
import school.gatehouse.change.CoverMayBeLost;
import school.gatehouse.consent.Use;
import school.gatehouse.decision.Decisions.Judgement;
import school.gatehouse.media.MediaStore;
import school.gatehouse.outbox.Outbox;
import school.gatehouse.submission.Occasion;
import school.gatehouse.submission.Releases;
import school.gatehouse.submission.Submissions;

/**
 * The one road of every loss of cover: decide again, revoke what is no longer allowed, open
 * take-downs for what is live. Runs inside the transaction of the cause and under its lock.
 */
@ApplicationScoped
class LoseCover implements CoverMayBeLost {

  private final SchoolWall wall;
  private final Submissions submissions;
  private final Releases releases;
  private final Publications publications;
  private final MediaStore media;
  private final Outbox outbox;

  LoseCover(
      SchoolWall wall,
      Submissions submissions,
      Releases releases,
      Publications publications,
      MediaStore media,
      Outbox outbox) {
    this.wall = wall;
    this.submissions = submissions;
    this.releases = releases;
    this.publications = publications;
    this.media = media;
    this.outbox = outbox;
  }

  @Override
  public void announced(CoverLoss loss) {
    loss.channels()
        .forEach(
            channel -> outbox.add(WorkOffLoss.KIND, channel.toString(), java.time.Duration.ZERO));
    if (loss.wholeSchool()) {
      outbox.add(WorkOffLoss.KIND, WorkOffLoss.EVERY_CHANNEL, java.time.Duration.ZERO);
    }
    var now = wall.now().now();
    affected(loss).forEach(pair -> decideAgain(pair, loss.correction(), now));
  }

  private record Pair(UUID item, UUID channel) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byItem = item.compareTo(other.item);
      return byItem == 0 ? channel.compareTo(other.channel) : byItem;
    }
  }

  /** Every item and channel with an open release or a live place. */
  private Set<Pair> affected(CoverLoss loss) {
    Set<UUID> items = new HashSet<>(loss.items());
    if (!loss.pupils().isEmpty()) {
      items.addAll(submissions.itemsOf(loss.pupils()));
    }
    var group = submissions.withCopies(items);
    Set<Pair> pairs = new TreeSet<>();
    releases.openOf(group).forEach(open -> pairs.add(new Pair(open.media(), open.channel())));
    publications.liveOf(group).forEach(live -> pairs.add(new Pair(live.media, live.channel)));
    return pairs;
  }

  private void decideAgain(Pair pair, boolean correction, Instant now) {
    var asNew = submissions.judgeCover(pair.item(), pair.channel(), Use.NEW, now);
    var open = releasesOf(pair);
    if (asNew.allows()) {
      open.forEach(release -> releases.stays(release.id(), asNew.decision().validUntil()));
      return;
    }
    var stored = submissions.store(pair.item(), Occasion.COVER_LOST, asNew);
    var live = placesOf(pair);
    var staying = staying(pair, live, now);
    open.forEach(
        release -> {
          if (staying.isPresent()) {
            releases.stays(release.id(), staying.get());
          } else {
            releases.loses(job(), release.id(), stored.id());
          }
        });
    live.stream()
        .filter(place -> staying.isEmpty() || !place.wentLiveAllowed())
        .forEach(place -> takeDown(place, correction, now));
  }

  /** Whether what went live with cover may stay, and until when; a plan may not. */
  private Optional<Optional<Instant>> staying(Pair pair, List<Publication> live, Instant now) {
    if (live.stream().noneMatch(Publication::wentLiveAllowed)) {
      return Optional.empty();
    }
    Judgement continuing = submissions.judgeCover(pair.item(), pair.channel(), Use.CONTINUING, now);
    return continuing.allows() ? Optional.of(continuing.decision().validUntil()) : Optional.empty();
  }

  private List<Releases.Open> releasesOf(Pair pair) {
    return releases.openOf(Set.of(pair.item())).stream()
        .filter(open -> open.channel().equals(pair.channel()))
        .toList();
  }

  /** Also of items with the same bytes: one release serves them all, and its end ends them all. */
  private List<Publication> placesOf(Pair pair) {
    return publications.liveOf(media.sameBytes(pair.item())).stream()
        .filter(place -> place.channel.equals(pair.channel()))
        .toList();
  }

  private void takeDown(Publication place, boolean correction, Instant now) {
    publications.takeDown(job(), place, now);
    if (correction && place.state != PublicationState.PLANNED) {
      publications.incident(job(), place, IncidentCause.PEOPLE_WERE_WRONG);
    }
  }

  private Caller job() {
    return Caller.ofJob(wall.school());
  }
}
