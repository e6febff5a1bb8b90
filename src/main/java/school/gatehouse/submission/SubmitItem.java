package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.CoverLoss;
import school.gatehouse.change.Scope;
import school.gatehouse.media.MediaStore;
import school.gatehouse.media.Prepared;
import school.gatehouse.submission.names.NameFound;

/**
 * A teacher's picture, from the upload to the verdict: check what was said, look into the file and
 * clean it, write both down, then promote.
 */
@ApplicationScoped
class SubmitItem {

  private final CheckPeople check;
  private final MediaStore media;
  private final Changes changes;
  private final SchoolWall wall;
  private final Submissions submissions;
  private final PeopleRegister register;
  private final Promote promote;
  private final NamesFound namesFound;
  private final Audit audit;

  SubmitItem(
      CheckPeople check,
      MediaStore media,
      Changes changes,
      SchoolWall wall,
      Submissions submissions,
      PeopleRegister register,
      Promote promote,
      NamesFound namesFound,
      Audit audit) {
    this.check = check;
    this.media = media;
    this.changes = changes;
    this.wall = wall;
    this.submissions = submissions;
    this.register = register;
    this.promote = promote;
    this.namesFound = namesFound;
    this.audit = audit;
  }

  /** A file in the private spool, with the name and type it came with. */
  record Sent(Path file, Optional<String> name, Optional<String> mediaType) {}

  SubmissionView submit(Caller by, SubmissionDetails details, Sent sent) {
    var names = wall.in(by.school(), () -> check.insist(by, details));
    var prepared = media.prepare(by.school(), sent.file(), sent.name(), sent.mediaType(), names);
    var found = wall.in(by.school(), () -> namesFound.look(details, sent.name(), prepared.words()));
    changes.makeWith(
        by.school(),
        () -> concerned(details, prepared),
        now -> write(by, details, new Looked(prepared, found), now));
    return promote.run(by, prepared.id(), Occasion.SUBMITTED);
  }

  /**
   * The pupils named, and whatever was sent before with the same bytes. The same bytes sent at the
   * same moment wait here, so that the later one sees the earlier.
   */
  private Scope concerned(SubmissionDetails details, Prepared prepared) {
    var digests = MediaStore.digests(prepared);
    media.holdDigests(digests);
    return Scope.items(media.withDigests(digests)).with(details.people().pupilIds());
  }

  /** A prepared file and the names that go with it. */
  private record Looked(Prepared prepared, List<NameFound> names) {}

  private UUID write(Caller by, SubmissionDetails details, Looked looked, Instant now) {
    var prepared = looked.prepared();
    media.record(prepared);
    var row = new Submission(wall.change(), prepared.id(), by.account(), now);
    describe(row, details);
    namesFound.write(row, looked.names());
    submissions.persist(row);
    submissions.flush();
    register.write(prepared.id(), row.peopleRevision, details.people(), by.account());
    ask(prepared.id(), details.channels());
    audit.write(
        by, Entry.of("item.submitted", prepared.id()).with("sha256", prepared.original().sha256()));
    var others = new HashSet<>(media.sameBytes(prepared.id()));
    others.remove(prepared.id());
    if (!others.isEmpty()) {
      changes.announce(CoverLoss.ofItems(others));
    }
    return row.id();
  }

  private static void describe(Submission row, SubmissionDetails details) {
    row.title = details.title();
    row.caption = details.caption();
    row.state = SubmissionState.INSPECTING;
    row.kind = details.people().kind();
    row.naming = details.naming();
    row.namesVisible = details.namesVisible();
    row.deviceKind = details.device().kind();
    row.devicePermission = details.device().permission();
    row.ownWork = details.source().ownWork();
    row.copyright = details.source().copyright();
    row.licence = details.source().licence();
    row.batch = details.batch();
  }

  private void ask(UUID item, Set<UUID> channels) {
    for (UUID channel : List.copyOf(channels)) {
      submissions
          .getSession()
          .createNativeMutationQuery(
              "insert into asked_channel (media_id, channel_id, school_id)"
                  + " values (:media, :channel, :school)")
          .setParameter("media", item)
          .setParameter("channel", channel)
          .setParameter("school", wall.school())
          .executeUpdate();
    }
  }
}
