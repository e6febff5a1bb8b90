package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Scope;
import school.gatehouse.channel.Channels;
import school.gatehouse.decision.Verdict;
import school.gatehouse.media.MediaStore;
import school.gatehouse.problem.Problem;
import school.gatehouse.school.Schools;
import school.gatehouse.submission.Occasion;
import school.gatehouse.submission.Releases;
import school.gatehouse.submission.Submissions;

/**
 * Registers where an item goes or is live, decided under the lock. What is already published is a
 * fact and always recorded; without cover it gets a take-down and an incident.
 */
@ApplicationScoped
class RegisterPublication {

  private final Changes changes;
  private final SchoolWall wall;
  private final Channels channels;
  private final Submissions submissions;
  private final Releases releases;
  private final Publications publications;
  private final MediaStore media;
  private final Schools schools;
  private final Audit audit;

  RegisterPublication(
      Changes changes,
      SchoolWall wall,
      Channels channels,
      Submissions submissions,
      Releases releases,
      Publications publications,
      MediaStore media,
      Schools schools,
      Audit audit) {
    this.schools = schools;
    this.changes = changes;
    this.wall = wall;
    this.channels = channels;
    this.submissions = submissions;
    this.releases = releases;
    this.publications = publications;
    this.media = media;
    this.audit = audit;
  }

  PublicationView register(Caller by, PublicationResource.NewPublication wanted) {
    wall.in(by.school(), () -> insist(by, wanted));
    return changes.answer(
        by.school(),
        Scope.items(Set.of(wanted.media())),
        now ->
            saidBefore(by, wanted)
                .map(row -> again(row, now))
                .orElseGet(() -> first(by, wanted, now)),
        done -> done.value());
  }

  private PublicationView first(Caller by, PublicationResource.NewPublication wanted, Instant now) {
    var row = new Publication(wall.change(), wanted.media(), wanted.channel(), by.account());
    row.url = wanted.url();
    row.where = wanted.where();
    publications.persist(row);
    return wanted.publishedAt() == null
        ? plan(by, row, now)
        : live(
            by,
            row,
            new Publication.Spot(
                wanted.url(), wanted.where(), inThePast(wanted.publishedAt(), now)),
            now);
  }

  /** A person who goes back and saves again says the same once more; a machine has its key. */
  private Optional<Publication> saidBefore(Caller by, PublicationResource.NewPublication wanted) {
    if (wanted.publishedAt() == null || by.is(Roles.CMS)) {
      return Optional.empty();
    }
    var spot = new Publication.Spot(wanted.url(), wanted.where(), wanted.publishedAt());
    var school = schools.facts();
    return publications.livePlaces(wanted.media(), wanted.channel()).stream()
        .filter(row -> row.isAt(spot, school::dayOf))
        .findFirst();
  }

  private PublicationView again(Publication row, Instant now) {
    var verdict = judge(row, now);
    return publications
        .takedownOf(row)
        .map(task -> PublicationView.uncovered(row, verdict, task.id(), null))
        .orElseGet(() -> PublicationView.judged(row, verdict));
  }

  /** A plan has been carried out, or a place has a new address. */
  PublicationView confirm(Caller by, UUID id, PublicationResource.Confirmation said) {
    return change(by, id, (row, now) -> live(by, row, spot(row, said, now), now));
  }

  private static Publication.Spot spot(
      Publication row, PublicationResource.Confirmation said, Instant now) {
    var since = row.publishedAt == null ? now : row.publishedAt;
    return new Publication.Spot(
        said.url() == null ? row.url : said.url(),
        said.where() == null ? row.where : said.where(),
        said.publishedAt() == null ? since : inThePast(said.publishedAt(), now));
  }

  /** It is no longer there; a take-down for it is done. */
  PublicationView end(Caller by, UUID id) {
    return change(
        by,
        id,
        (row, now) -> {
          row.ends(wall.change());
          publications
              .takedownOf(row)
              .filter(task -> task.state == TakedownState.OPEN)
              .ifPresent(
                  task ->
                      task.confirm(
                          TakedownState.DONE,
                          null,
                          false,
                          new Takedown.By(by.account(), now, wall.change())));
          audit.write(by, entry("publication.ended", row));
          return PublicationView.of(row);
        });
  }

  private interface Deed {
    PublicationView on(Publication row, Instant now);
  }

  private PublicationView change(Caller by, UUID id, Deed deed) {
    var item = wall.in(by.school(), () -> mine(by, id).media);
    return changes
        .make(by.school(), Scope.items(Set.of(item)), now -> deed.on(mine(by, id), now))
        .value();
  }

  private PublicationView plan(Caller by, Publication row, Instant now) {
    var verdict = judge(row, now);
    row.liveAllowed = verdict == Verdict.ALLOW;
    audit.write(by, entry("publication.planned", row).with("verdict", verdict));
    return PublicationView.judged(row, verdict);
  }

  private PublicationView live(Caller by, Publication row, Publication.Spot spot, Instant now) {
    var verdict = judge(row, now);
    boolean wasCovered = row.state == PublicationState.PRESUMED_LIVE && coveredUntil(row, spot);
    row.goesLive(spot, verdict == Verdict.ALLOW || wasCovered, wall.change());
    audit.write(by, entry("publication.live", row).with("verdict", verdict));
    if (verdict == Verdict.ALLOW) {
      return PublicationView.judged(row, verdict);
    }
    var takedown =
        publications.takedownOf(row).orElseGet(() -> publications.takeDown(by, row, now));
    if (wasCovered) {
      return PublicationView.uncovered(row, verdict, takedown.id(), null);
    }
    var incident = publications.incident(by, row, IncidentCause.PUBLISHED_WITHOUT_COVER);
    return PublicationView.uncovered(row, verdict, takedown.id(), incident.id());
  }

  /** It was put there before its cover was lost: that is no incident, it only has to come down. */
  private boolean coveredUntil(Publication row, Publication.Spot spot) {
    return row.liveAllowed
        && publications
            .takedownOf(row)
            .filter(task -> spot.since().isBefore(task.openedAt))
            .isPresent();
  }

  private static Entry entry(String action, Publication row) {
    return Entry.of(action, row.id()).with("media", row.media).with("channel", row.channel);
  }

  /** ALLOW needs an approved release of these bytes as well. */
  private Verdict judge(Publication row, Instant now) {
    var stored = submissions.judgeAndStore(row.media, row.channel, Occasion.REGISTERED, now);
    boolean released = !releases.approved(media.sameBytes(row.media), row.channel).isEmpty();
    return stored.judgement().allows() && !released ? Verdict.DENY : stored.judgement().verdict();
  }

  private UUID insist(Caller by, PublicationResource.NewPublication wanted) {
    if (!submissions.exists(wanted.media())) {
      throw Problem.unknownReference("media");
    }
    channels.insist(Set.of(wanted.channel()), "channel");
    if (!by.mayUse(wanted.channel())) {
      throw Problem.unknownReference("channel");
    }
    return wanted.media();
  }

  private Publication mine(Caller by, UUID id) {
    return Optional.ofNullable(publications.findById(id))
        .filter(row -> by.mayUse(row.channel))
        .orElseThrow(Problem::notHere);
  }

  private static Instant inThePast(Instant publishedAt, Instant now) {
    if (publishedAt.isAfter(now)) {
      throw Problem.invalid("publishedAt", "must not be in the future");
    }
    return publishedAt;
  }
}
