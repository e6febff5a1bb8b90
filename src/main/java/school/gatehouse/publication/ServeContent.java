package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.consent.Use;
import school.gatehouse.media.MediaStore;
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

  ServeContent(
      SchoolWall wall,
      Submissions submissions,
      Releases releases,
      Publications publications,
      MediaStore media) {
    this.wall = wall;
    this.submissions = submissions;
    this.releases = releases;
    this.publications = publications;
    this.media = media;
  }

  /** An open stream; whoever gets it closes it. */
  record Content(InputStream bytes, String mediaType, long size) {}

  private record Served(String objectKey, String mediaType, long size) {}

  /**
   * Opens the bytes.
   *
   * @throws Problem 404 whenever they may not be had, whatever the cause
   */
  Content open(Caller caller, UUID item) {
    var served =
        wall.snapshot(
            caller.school(),
            at ->
                mayRead(caller, item)
                    ? releases.openOf(java.util.Set.of(item)).stream()
                        .filter(open -> open.state() == ReleaseState.APPROVED)
                        .filter(open -> caller.mayUse(open.channel()))
                        .filter(open -> isCovered(open, at))
                        .findFirst()
                        .map(this::served)
                        .orElseThrow(Problem::notHere)
                    : notHere());
    return new Content(
        stream(caller.school(), served.objectKey()), served.mediaType(), served.size());
  }

  private static Served notHere() {
    throw Problem.notHere();
  }

  private boolean mayRead(Caller caller, UUID item) {
    return caller.isAny(Roles.CMS, Roles.EDITOR, Roles.OFFICE)
        || submissions.submittedBy(item, caller.account());
  }

  private boolean isCovered(Releases.Open open, SchoolWall.Instance at) {
    return submissions.judge(open.media(), open.channel(), Use.NEW, at.now()).allows()
        || (publications.hasPlaceThatWentLiveAllowed(open.media(), open.channel())
            && submissions.judge(open.media(), open.channel(), Use.CONTINUING, at.now()).allows());
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
