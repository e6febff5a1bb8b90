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
import school.gatehouse.media.upload.Uploads;
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
  private final ReceivedFiles received;
  private final Uploads uploads;
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
      ReceivedFiles received,
      Uploads uploads,
      Audit audit) {
    this.check = check;
    this.media = media;
    this.changes = changes;
    this.wall = wall;
    this.submissions = submissions;
    this.register = register;
    this.promote = promote;
    this.namesFound = namesFound;
    this.received = received;
    this.uploads = uploads;
    this.audit = audit;
  }

  /** A file in the private spool, with the name and type it came with. */
  record Sent(Path file, Optional<String> name, Optional<String> mediaType) {}

  /**
   * What is written down.
   *
   * @param id of the submission
   * @param upload that it came in, if it came in pieces
   */
  private record Offer(
      Caller by, SubmissionDetails details, Looked looked, UUID id, Optional<UUID> upload) {

    Prepared prepared() {
      return looked.prepared();
    }
  }

  /** A prepared file and the names that go with it. */
  private record Looked(Prepared prepared, List<NameFound> names) {}

  /** The file was written down before, by somebody else who worked on it. */
  static final class WrittenBefore extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  SubmissionView submit(Caller by, SubmissionDetails details, Sent sent) {
    var names = wall.in(by.school(), () -> check.insist(by, details));
    return write(
        new Offer(
            by, details, look(by, details, sent, names), UUID.randomUUID(), Optional.empty()));
  }

  /**
   * The same for a file that was handed in before and checked then.
   *
   * @throws WrittenBefore if it is a submission already
   */
  SubmissionView finish(Caller by, SubmissionDetails details, Sent sent, ReceivedFile file) {
    var names = wall.in(by.school(), () -> check.names(details.people()));
    return write(
        new Offer(
            by, details, look(by, details, sent, names), file.id(), Optional.of(file.upload())));
  }

  private Looked look(Caller by, SubmissionDetails details, Sent sent, Set<String> names) {
    var prepared = media.prepare(by.school(), sent.file(), sent.name(), sent.mediaType(), names);
    var found = wall.in(by.school(), () -> namesFound.look(details, sent.name(), prepared.words()));
    return new Looked(prepared, found);
  }

  private SubmissionView write(Offer offer) {
    changes.makeWith(
        offer.by().school(),
        () -> concerned(offer.details(), offer.prepared()),
        now -> write(offer, now));
    return promote.run(offer.by(), offer.prepared().id(), Occasion.SUBMITTED);
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

  private UUID write(Offer offer, Instant now) {
    var by = offer.by();
    var details = offer.details();
    var prepared = offer.prepared();
    offer.upload().ifPresent(upload -> endUpload(offer.id(), upload));
    media.record(prepared);
    var row = new Submission(wall.change(), offer.id(), prepared.id());
    row.sentBy(by.account(), now);
    describe(row, details, prepared.mediaType());
    namesFound.write(row, offer.looked().names());
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

  /** In the transaction that writes the submission: one of the two is there at any moment. */
  private void endUpload(UUID file, UUID upload) {
    if (!received.done(file)) {
      throw new WrittenBefore();
    }
    uploads.forget(upload);
  }

  private static void describe(Submission row, SubmissionDetails details, String mediaType) {
    row.title = details.title();
    row.caption = details.caption();
    row.state = SubmissionState.INSPECTING;
    row.kind = details.people().kind(mediaType);
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
