package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.media.MediaStore;
import school.gatehouse.media.Previews;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.PupilName;
import school.gatehouse.pupil.Pupils;
import school.gatehouse.school.Schools;

/** Opens submissions to those who may see them; for all others they are not there. */
@ApplicationScoped
class OpenSubmission {

  private static final int PAGE = 50;
  private static final String[] SEE_ALL = {Roles.OFFICE, Roles.HEAD, Roles.REVIEWER};

  private static final String LIST =
      "select s.* from submission s"
          + " where (:all or s.submitted_by = :me)"
          + " and (:batch = '' or s.batch_id = cast(nullif(:batch, '') as uuid))"
          + " and (not :waiting or "
          + CountSubmissions.UNSAID
          + ")"
          + " and (not :mine or s.submitted_by = :me)"
          + " and (:verdict = '' or (not "
          + CountSubmissions.UNSAID
          + " and "
          + CountSubmissions.NEWEST_IS
          + "))"
          + " and (:sentFrom = '' or s.submitted_at >= cast(nullif(:sentFrom, '') as timestamptz))"
          + " order by s.submitted_at desc, s.id";

  private final SchoolWall wall;
  private final Submissions submissions;
  private final MediaStore media;
  private final ViewSubmission views;
  private final Pupils pupils;
  private final Previews previews;
  private final Schools schools;
  private final ReceivedFiles files;
  private final ViewReceived notYet;
  private final Lookalikes lookalikes;

  OpenSubmission(
      SchoolWall wall,
      Submissions submissions,
      MediaStore media,
      ViewSubmission views,
      Pupils pupils,
      Previews previews,
      Schools schools,
      ReceivedFiles files,
      ViewReceived notYet,
      Lookalikes lookalikes) {
    this.lookalikes = lookalikes;
    this.files = files;
    this.notYet = notYet;
    this.schools = schools;
    this.wall = wall;
    this.submissions = submissions;
    this.media = media;
    this.views = views;
    this.pupils = pupils;
    this.previews = previews;
  }

  SubmissionView view(Caller reader, UUID id) {
    return wall.in(reader.school(), () -> viewHere(reader, id));
  }

  private SubmissionView viewHere(Caller reader, UUID id) {
    return received(reader, id)
        .map(file -> notYet.of(reader, file))
        .orElseGet(() -> views.of(reader, mine(reader, id)));
  }

  /** Bytes that have arrived, of how many. */
  record Progress(long received, long size) {}

  Progress progress(Caller reader, UUID id) {
    long size =
        wall.in(
            reader.school(),
            () ->
                received(reader, id)
                    .map(ReceivedFile::size)
                    .orElseGet(() -> media.facts(mine(reader, id).media).orElseThrow().bytes()));
    return new Progress(size, size);
  }

  /** A file of the reader's that has not become a submission. */
  private Optional<ReceivedFile> received(Caller reader, UUID id) {
    return submissions.findByIdOptional(id).isPresent()
        ? Optional.empty()
        : files
            .find(id)
            .filter(file -> !file.details().isEmpty())
            .filter(file -> reader.isAny(SEE_ALL) || file.account().equals(reader.account()));
  }

  UUID mediaOf(Caller reader, UUID id) {
    return wall.in(reader.school(), () -> mine(reader, id).media);
  }

  /**
   * The item of a submission that is named in a body.
   *
   * @throws Problem 422 if the reader has none with this id
   */
  UUID mediaNamed(Caller reader, UUID id) {
    return wall.in(
        reader.school(),
        () ->
            submissions
                .findByIdOptional(id)
                .map(row -> row.media)
                .orElseThrow(() -> Problem.unknownReference("submission")));
  }

  /** The same where the original is still needed. */
  UUID mediaWithOriginal(Caller reader, UUID id) {
    var item = mediaOf(reader, id);
    boolean kept = wall.in(reader.school(), () -> media.facts(item).orElseThrow().originalKept());
    if (!kept) {
      throw Problem.gone("The original has been deleted; please send it again.");
    }
    return item;
  }

  /** The pupils that the submission speaks of, as this reader is told. */
  List<PupilName> names(Caller reader, UUID id) {
    return wall.in(
        reader.school(),
        () -> {
          var view = viewHere(reader, id);
          var ids = new HashSet<>(view.people().pupilIds());
          view.edited().ifPresent(made -> ids.addAll(made.takenOut()));
          view.verdicts().stream()
              .flatMap(verdict -> verdict.reasons().stream())
              .forEach(reason -> reason.pupil().ifPresent(ids::add));
          return pupils.names(ids);
        });
  }

  /** Refused items that it is much like; a teacher is told of their own only. */
  List<Lookalikes.Refused> lookalikes(Caller reader, UUID id) {
    return wall.in(
        reader.school(),
        () -> lookalikes.of(mine(reader, id).media, reader.account(), reader.isAny(SEE_ALL)));
  }

  /** The cleaned copy itself, for those who have to look at it before it may go anywhere. */
  MediaStore.CleanedFile copy(Caller reader, UUID id) {
    return media.cleaned(reader.school(), mediaOf(reader, id)).orElseThrow(Problem::notHere);
  }

  /** A small JPEG of the cleaned copy. */
  byte[] preview(Caller reader, UUID id, int size) {
    return previews.jpeg(reader.school(), mediaOf(reader, id), size).orElseThrow(Problem::notHere);
  }

  /**
   * Which submissions to list.
   *
   * @param from how many to pass over
   * @param batch only those of this event
   * @param waiting only those of which nobody knows yet who is in them
   * @param narrow what else they are narrowed to
   */
  record Search(int from, Optional<UUID> batch, boolean waiting, NarrowedList narrow) {
    static Search of(String cursor, String batch, boolean waiting, NarrowedList narrow) {
      return new Search(
          cursor == null ? 0 : numberOf(cursor),
          Optional.ofNullable(batch).map(Search::id),
          waiting,
          narrow);
    }

    private static UUID id(String text) {
      try {
        return UUID.fromString(text);
      } catch (IllegalArgumentException noId) {
        throw Problem.unknownReference("batch");
      }
    }
  }

  /** The newest first; the cursor is the number of items passed. */
  SubmissionView.Page page(Caller reader, Search search) {
    int from = search.from();
    return wall.in(
        reader.school(),
        () -> {
          var rows = rows(reader, search);
          var items =
              Stream.concat(
                      notYet(reader, search),
                      rows.stream().limit(PAGE).map(row -> views.of(reader, row)))
                  .toList();
          return new SubmissionView.Page(
              items, rows.size() > PAGE ? String.valueOf(from + PAGE) : null);
        });
  }

  /** Those that are still being inspected stand before all others. */
  private Stream<SubmissionView> notYet(Caller reader, Search search) {
    if (search.from() > 0 || search.waiting() || search.narrow().narrows()) {
      return Stream.empty();
    }
    return files.listed(reader.account(), reader.isAny(SEE_ALL) && !search.narrow().mine()).stream()
        .map(file -> notYet.of(reader, file))
        .filter(view -> search.batch().isEmpty() || search.batch().equals(view.batch()));
  }

  private List<Submission> rows(Caller reader, Search search) {
    return submissions
        .getSession()
        .createNativeQuery(LIST, Submission.class)
        .setParameter("all", reader.isAny(SEE_ALL))
        .setParameter("me", reader.account())
        .setParameter("batch", search.batch().map(UUID::toString).orElse(""))
        .setParameter("waiting", search.waiting())
        .setParameter("mine", search.narrow().mine())
        .setParameter("verdict", search.narrow().wantedVerdict().map(Enum::name).orElse(""))
        .setParameter(
            "sentFrom",
            search
                .narrow()
                .firstDay()
                .map(schools.facts()::startOf)
                .map(Instant::toString)
                .orElse(""))
        .setFirstResult(search.from())
        .setMaxResults(PAGE + 1)
        .getResultList();
  }

  private Submission mine(Caller reader, UUID id) {
    if (received(reader, id).isPresent()) {
      throw Problem.conflict("The file is still being checked, or could not be used.");
    }
    var row = submissions.here(id);
    if (!reader.isAny(SEE_ALL) && !row.submittedBy.equals(reader.account())) {
      throw Problem.notHere();
    }
    return row;
  }

  static int numberOf(String cursor) {
    try {
      return Math.max(0, Integer.parseInt(cursor));
    } catch (NumberFormatException e) {
      throw Problem.invalid("cursor", "is not one that was given out");
    }
  }
}
