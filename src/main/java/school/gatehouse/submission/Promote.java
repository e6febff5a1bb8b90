package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Scope;
import school.gatehouse.media.MediaFacts;
import school.gatehouse.media.MediaStore;

/**
 * How a file reaches the approved bucket: decide and note what is about to happen, put the bytes,
 * then decide again before anybody may see them.
 */
@ApplicationScoped
class Promote {

  /** After this a release that is still PENDING is given up. */
  static final Duration DEADLINE = Duration.ofMinutes(10);

  private final Changes changes;
  private final SchoolWall wall;
  private final Submissions submissions;
  private final Releases releases;
  private final MediaStore media;
  private final ViewSubmission views;
  private final Audit audit;

  Promote(
      Changes changes,
      SchoolWall wall,
      Submissions submissions,
      Releases releases,
      MediaStore media,
      ViewSubmission views,
      Audit audit) {
    this.changes = changes;
    this.wall = wall;
    this.submissions = submissions;
    this.releases = releases;
    this.media = media;
    this.views = views;
    this.audit = audit;
  }

  /** Decides every channel asked for, and promotes where all are covered; answers when it is so. */
  SubmissionView run(Caller by, UUID item, Occasion occasion) {
    var scope = Scope.items(Set.of(item));
    var first =
        changes
            .make(
                by.school(),
                scope,
                now -> {
                  var pending = decideAll(by, item, occasion, now);
                  return new First(pending, pending.isEmpty() ? answer(by, item) : null);
                })
            .value();
    return first.pending().isEmpty() ? first.view() : finish(by, item, first.pending());
  }

  private record First(List<MediaStore.ApprovedKey> pending, SubmissionView view) {}

  /** Puts the bytes of pending releases and decides a second time, with all facts read again. */
  SubmissionView finish(Caller by, UUID item, List<MediaStore.ApprovedKey> pending) {
    pending.forEach(key -> media.approve(by.school(), item, key));
    return changes
        .make(
            by.school(),
            Scope.items(Set.of(item)),
            now -> {
              releases.pendingOf(item).stream()
                  .filter(row -> pending.contains(row.key()))
                  .forEach(row -> decideAgain(by, row, now));
              pending.forEach(releases::eraseUnlessApproved);
              settle(item);
              return answer(by, item);
            })
        .value();
  }

  /** With nothing PENDING any more its verdicts are final. Call under the lock. */
  void settle(UUID item) {
    releases.flush();
    if (releases.pendingOf(item).isEmpty()) {
      submissions.ofMedia(item).orElseThrow().state = SubmissionState.DECIDED;
    }
  }

  private SubmissionView answer(Caller by, UUID item) {
    return changes.keep(views.ofMedia(by, item));
  }

  private List<MediaStore.ApprovedKey> decideAll(
      Caller by, UUID item, Occasion occasion, Instant now) {
    var bytes = media.facts(item).orElseThrow();
    submissions.ofMedia(item).orElseThrow().state =
        bytes.cleaned().isPresent() ? SubmissionState.DECIDED : SubmissionState.REFUSED_FILE;
    for (UUID channel : submissions.channelsAsked(item)) {
      decide(by, bytes, submissions.judgeAndStore(item, channel, occasion, now), now);
    }
    releases.flush();
    var pending = releases.pendingOf(item).stream().map(Release::key).toList();
    if (!pending.isEmpty()) {
      submissions.ofMedia(item).orElseThrow().state = SubmissionState.INSPECTING;
    }
    return pending;
  }

  private void decide(Caller by, MediaFacts bytes, Submissions.Stored stored, Instant now) {
    var channel = stored.judgement().basis().question().channel();
    audit.write(
        by,
        Entry.of("item.decided", bytes.id())
            .with("channel", channel)
            .with("decision", stored.id())
            .with("verdict", stored.judgement().verdict()));
    if (stored.judgement().allows()
        && bytes.originalKept()
        && !releases.hasOpen(bytes.id(), channel)) {
      var copy = bytes.cleaned().orElseThrow();
      var decision = releases.getSession().find(DecisionRow.class, stored.id());
      var row = new Release(wall.change(), decision, copy.sha256(), copy.bytes());
      row.deadline = now.plus(DEADLINE);
      releases.persist(row);
    }
  }

  private void decideAgain(Caller by, Release row, Instant now) {
    var stored = submissions.judgeAndStore(row.media, row.channel, Occasion.PROMOTED, now);
    if (stored.judgement().allows()) {
      row.become(ReleaseState.APPROVED, stored.id(), wall.change());
      row.recheckAt(stored.judgement().decision().validUntil());
      audit.write(
          by,
          Entry.of("release.approved", row.id())
              .with("media", row.media)
              .with("sha256", row.sha256));
    } else {
      releases.loses(by, row.id(), stored.id());
    }
  }
}
