package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.channel.Channels;
import school.gatehouse.consent.Use;
import school.gatehouse.decision.Decisions.Judgement;
import school.gatehouse.media.MediaStore;
import school.gatehouse.problem.Problem;
import school.gatehouse.submission.Releases;
import school.gatehouse.submission.Submissions;

/** Lists what may go to a place: approved releases, each decided about at this moment. */
@ApplicationScoped
class ListApproved {

  private static final int PAGE = 24;

  private final SchoolWall wall;
  private final Channels channels;
  private final Releases releases;
  private final Submissions submissions;
  private final Publications publications;
  private final MediaStore media;

  ListApproved(
      SchoolWall wall,
      Channels channels,
      Releases releases,
      Submissions submissions,
      Publications publications,
      MediaStore media) {
    this.wall = wall;
    this.channels = channels;
    this.releases = releases;
    this.submissions = submissions;
    this.publications = publications;
    this.media = media;
  }

  /** The cursor is the number of releases passed. */
  ApprovedResource.Page page(Caller reader, UUID channel, UUID one, String cursor) {
    int from = cursor == null ? 0 : numberOf(cursor);
    return wall.snapshot(
        reader.school(),
        at -> {
          if (channels.facts(channel).isEmpty() || !reader.mayUse(channel)) {
            throw Problem.notHere();
          }
          var found = one == null ? releases.approvedOn(channel, from, PAGE + 1) : List.of(one);
          var items =
              found.stream()
                  .limit(PAGE)
                  .map(item -> item(reader, item, channel, at))
                  .flatMap(Optional::stream)
                  .toList();
          return new ApprovedResource.Page(
              items, found.size() > PAGE ? String.valueOf(from + PAGE) : null);
        });
  }

  private Optional<ApprovedResource.Item> item(
      Caller reader, UUID item, UUID channel, SchoolWall.Instance at) {
    if (releases.approved(List.of(item), channel).isEmpty()) {
      return Optional.empty();
    }
    var judgement = submissions.judge(item, channel, Use.NEW, at.now());
    return judgement.allows()
        ? Optional.of(view(reader, item, channel, judgement))
        : Optional.empty();
  }

  private ApprovedResource.Item view(Caller reader, UUID item, UUID channel, Judgement judgement) {
    var words = submissions.words(item).orElseThrow();
    var facts = media.facts(item).orElseThrow();
    boolean machine = reader.is(Roles.CMS);
    return new ApprovedResource.Item(
        item,
        machine ? null : words.title(),
        machine ? null : words.caption(),
        words.naming(),
        words.kind(),
        facts.mediaType(),
        facts.cleaned().orElseThrow().bytes(),
        words.submittedAt(),
        judgement.decision().validUntil().orElse(null),
        releases.allowedSince(item, channel).orElse(null),
        publications.livePlaces(item, channel).stream().map(PublicationView::of).toList());
  }

  private static int numberOf(String cursor) {
    try {
      return Math.max(0, Integer.parseInt(cursor));
    } catch (NumberFormatException e) {
      throw Problem.invalid("cursor", "is not one that was given out");
    }
  }
}
