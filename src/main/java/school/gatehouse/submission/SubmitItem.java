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
  private final EditedCopies edited;
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
      EditedCopies edited,
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
    this.edited = edited;
    this.audit = audit;
  }

  /** A file in the private spool, with the name and type it came with. */
  record Sent(Path file, Optional<String> name, Optional<String> mediaType) {}

  /**
   * What is written down.
   *
   * @param id of the submission
   * @param upload that it came in, if it came in pieces
   * @param made of another item here, if it was
   */
  private record Offer(
      Caller by,
      UUID submitter,
      SubmissionDetails details,
      Looked looked,
      UUID id,
      Optional<UUID> upload,
      Optional<EditedCopies.Made> made) {

    static Offer sent(Caller by, SubmissionDetails details, Looked looked) {
      return new Offer(
          by, by.account(), details, looked, UUID.randomUUID(), Optional.empty(), Optional.empty());
    }

    Offer received(ReceivedFile file) {
      return new Offer(by, submitter, details, looked, file.id(), Optional.of(file.upload()), made);
    }

    Offer editedFrom(EditedCopies.Made source, UUID firstSubmitter) {
      return new Offer(by, firstSubmitter, details, looked, id, upload, Optional.of(source));
    }

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
    return write(Offer.sent(by, details, look(by, details, sent, names)));
  }

  /** A picture that was made here; it stays with whoever submitted what it was made of. */
  SubmissionView edited(
      Caller by, SubmissionDetails details, Sent sent, UUID submitter, EditedCopies.Made made) {
    var names = wall.in(by.school(), () -> check.insist(details.people()));
    var offer = Offer.sent(by, details, look(by, details, sent, names));
    return write(offer.editedFrom(made, submitter));
  }

  /**
   * The same for a file that was handed in before and checked then.
   *
   * @throws WrittenBefore if it is a submission already
   */
  SubmissionView finish(Caller by, SubmissionDetails details, Sent sent, ReceivedFile file) {
    var names = wall.in(by.school(), () -> check.names(details.people()));
    return write(Offer.sent(by, details, look(by, details, sent, names)).received(file));
  }

  private Looked look(Caller by, SubmissionDetails details, Sent sent, Set<String> names) {
    var prepared = media.prepare(by.school(), sent.file(), sent.name(), sent.mediaType(), names);
    var found = wall.in(by.school(), () -> namesFound.look(details, sent.name(), prepared.words()));
    return new Looked(prepared, found);
  }

  private SubmissionView write(Offer offer) {
    changes.makeWith(offer.by().school(), () -> concerned(offer), now -> write(offer, now));
    return promote.run(offer.by(), offer.prepared().id(), Occasion.SUBMITTED);
  }

  /**
   * The pupils named, what it was made of, and whatever was sent before with the same bytes. The
   * same bytes sent at the same moment wait here, so that the later one sees the earlier.
   */
  private Scope concerned(Offer offer) {
    var digests = MediaStore.digests(offer.prepared());
    media.holdDigests(digests);
    var items = new HashSet<>(media.withDigests(digests));
    offer.made().ifPresent(made -> items.add(made.source().item()));
    return Scope.items(items).with(offer.details().people().pupilIds());
  }

  private UUID write(Offer offer, Instant now) {
    var by = offer.by();
    var details = offer.details();
    var prepared = offer.prepared();
    offer.upload().ifPresent(upload -> endUpload(offer.id(), upload));
    media.record(prepared);
    var row = new Submission(wall.change(), offer.id(), prepared.id());
    row.sentBy(offer.submitter(), now);
    describe(row, details, prepared.mediaType());
    namesFound.write(row, offer.looked().names());
    submissions.persist(row);
    submissions.flush();
    register.write(prepared.id(), row.peopleRevision, details.people(), by.account());
    ask(prepared.id(), details.channels());
    offer.made().ifPresent(made -> tie(by, prepared.id(), made));
    audit.write(
        by, Entry.of("item.submitted", prepared.id()).with("sha256", prepared.original().sha256()));
    var others = new HashSet<>(media.sameBytes(prepared.id()));
    others.remove(prepared.id());
    if (!others.isEmpty()) {
      changes.announce(CoverLoss.ofItems(others));
    }
    return row.id();
  }

  private void tie(Caller by, UUID copy, EditedCopies.Made made) {
    edited.write(copy, made);
    audit.write(
        by,
        Entry.of("item.edited", copy)
            .with("source", made.source().item())
            .with("takenOut", made.takenOut()));
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
