package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.consent.Use;
import school.gatehouse.media.MediaStore;
import school.gatehouse.media.Previews;
import school.gatehouse.media.workshop.Rendition;
import school.gatehouse.problem.Problem;
import school.gatehouse.storage.ObjectMissing;
import school.gatehouse.submission.ReleaseState;
import school.gatehouse.submission.Releases;
import school.gatehouse.submission.Submissions;

/** Opens the approved bytes of an item for somebody who may have them. */
@ApplicationScoped
class ServeContent {

  private final SchoolWall wall;
  private final Submissions submissions;
  private final Releases releases;
  private final Publications publications;
  private final MediaStore media;
  private final Previews previews;

  ServeContent(
      SchoolWall wall,
      Submissions submissions,
      Releases releases,
      Publications publications,
      MediaStore media,
      Previews previews) {
    this.wall = wall;
    this.submissions = submissions;
    this.releases = releases;
    this.publications = publications;
    this.media = media;
    this.previews = previews;
  }

  /** An open stream; whoever gets it closes it. */
  record Content(InputStream bytes, String mediaType, long size) {}

  private record Served(String objectKey, String mediaType, long size) {}

  /**
   * Opens the bytes.
   *
   * @param channel the only one whose release counts; none: any
   * @throws Problem 404 whenever they may not be had, whatever the cause
   */
  Content open(Caller caller, UUID item, Optional<UUID> channel) {
    boolean mayRead = caller.isAny(Roles.CMS, Roles.EDITOR, Roles.OFFICE);
    var served = served(caller, item, new Wanted(channel, mayRead, false));
    return new Content(
        stream(caller.school(), served.objectKey()), served.mediaType(), served.size());
  }

  /**
   * The same for a page of a website: drawn upright and no larger than screens show. What is no
   * picture, moves or cannot be drawn comes as it is.
   *
   * @throws Problem 404 in the same cases
   */
  Content openForTheWeb(Caller caller, UUID item, Optional<UUID> channel) {
    boolean mayRead = caller.isAny(Roles.CMS, Roles.EDITOR, Roles.OFFICE);
    var wanted = new Wanted(channel, mayRead, false);
    var drawn = previews.forTheWeb(caller.school(), served(caller, item, wanted).objectKey());
    // asked again, for drawing takes a while and somebody may have said no meanwhile
    return drawn.isPresent() && !served(caller, item, wanted).objectKey().isEmpty()
        ? content(drawn.get())
        : open(caller, item, channel);
  }

  private static Content content(Rendition drawn) {
    byte[] bytes = drawn.bytes();
    return new Content(new ByteArrayInputStream(bytes), drawn.mediaType(), bytes.length);
  }

  /**
   * The key of the bytes, to be looked at only: the Head sees what a report has hidden, to decide
   * about it.
   */
  String look(Caller caller, UUID item) {
    boolean mayRead = caller.isAny(Roles.EDITOR, Roles.OFFICE, Roles.HEAD);
    return served(caller, item, new Wanted(Optional.empty(), mayRead, caller.is(Roles.HEAD)))
        .objectKey();
  }

  /** What is asked for, and whether a report that hides it is overlooked. */
  private record Wanted(Optional<UUID> channel, boolean mayRead, boolean alsoHidden) {}

  private Served served(Caller caller, UUID item, Wanted wanted) {
    return wall.snapshot(
        caller.school(),
        at ->
            wanted.mayRead() || submissions.submittedBy(item, caller.account())
                ? releases.openOf(Set.of(item)).stream()
                    .filter(open -> open.state() == ReleaseState.APPROVED)
                    .filter(open -> caller.mayUse(open.channel()))
                    .filter(open -> wanted.channel().map(open.channel()::equals).orElse(true))
                    .filter(open -> isCovered(open, wanted.alsoHidden(), at))
                    .findFirst()
                    .map(this::served)
                    .orElseThrow(Problem::notHere)
                : notHere());
  }

  private static Served notHere() {
    throw Problem.notHere();
  }

  private boolean isCovered(Releases.Open open, boolean alsoHidden, SchoolWall.Instance at) {
    return allows(open, Use.NEW, alsoHidden, at)
        || (publications.hasPlaceThatWentLiveAllowed(open.media(), open.channel())
            && allows(open, Use.CONTINUING, alsoHidden, at));
  }

  private boolean allows(Releases.Open open, Use use, boolean alsoHidden, SchoolWall.Instance at) {
    var judgement =
        alsoHidden
            ? submissions.judgeCover(open.media(), open.channel(), use, at.now())
            : submissions.judge(open.media(), open.channel(), use, at.now());
    return judgement.allows();
  }

  private Served served(Releases.Open open) {
    var facts = media.facts(open.media()).orElseThrow();
    return new Served(open.objectKey(), facts.mediaType(), facts.cleaned().orElseThrow().bytes());
  }

  /** Bytes that were erased a moment ago are gone, not broken. */
  private InputStream stream(String school, String objectKey) {
    try {
      return media.approved(school, objectKey);
    } catch (ObjectMissing erased) {
      throw Problem.notHere();
    }
  }
}
