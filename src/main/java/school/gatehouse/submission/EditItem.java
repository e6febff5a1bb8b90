package school.gatehouse.submission;

import static java.util.function.Predicate.not;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.media.EditPictures;
import school.gatehouse.media.MediaStore;
import school.gatehouse.media.workshop.Area;
import school.gatehouse.problem.Problem;

/**
 * Crop or cover: a new item of another's cleaned copy, inspected and decided like any other, and
 * tied to its source. A second person compares the two before it goes anywhere.
 */
@ApplicationScoped
class EditItem {

  private final OpenSubmission open;
  private final Submissions submissions;
  private final PeopleRegister register;
  private final EditedCopies edited;
  private final EditPictures pictures;
  private final MediaStore media;
  private final SubmitItem submit;
  private final SchoolWall wall;

  EditItem(
      OpenSubmission open,
      Submissions submissions,
      PeopleRegister register,
      EditedCopies edited,
      EditPictures pictures,
      MediaStore media,
      SubmitItem submit,
      SchoolWall wall) {
    this.open = open;
    this.submissions = submissions;
    this.register = register;
    this.edited = edited;
    this.pictures = pictures;
    this.media = media;
    this.submit = submit;
    this.wall = wall;
  }

  /** Where heads are, to choose from. */
  List<Area> faces(Caller by, UUID submission) {
    var item = open.mediaWithOriginal(by, submission);
    return pictures.faces(by.school(), item).orElseThrow(EditItem::notEditable);
  }

  SubmissionView edit(Caller by, UUID submission, NewEdit wanted) {
    var source = open.mediaWithOriginal(by, submission);
    var edit = wanted.edit();
    try (var picture =
        pictures.edit(by.school(), source, edit).orElseThrow(EditItem::notEditable)) {
      var said = wall.in(by.school(), () -> said(source, wanted));
      var made =
          new EditedCopies.Made(
              said.source(),
              by.account(),
              edit.crop().isPresent(),
              edit.covers().size(),
              said.takenOut());
      var sent =
          new SubmitItem.Sent(picture.file(), Optional.empty(), Optional.of(picture.mediaType()));
      return submit.edited(by, said.details(), sent, said.submitter(), made);
    }
  }

  /** What is said of the copy, and who is not in it any more. */
  private record Said(
      SubmissionDetails details, UUID submitter, EditedCopies.Source source, Set<UUID> takenOut) {}

  private Said said(UUID source, NewEdit wanted) {
    var row = submissions.ofMedia(source).orElseThrow();
    if (!edited.of(media.sameBytes(source)).isEmpty()) {
      throw Problem.conflict("This is a copy already. Edit the picture that it was made of.");
    }
    submissions.insistSeen(row, wanted.people().seen());
    var people = wanted.people().people();
    var takenOut = new HashSet<>(register.read(source, row.peopleRevision).pupilIds());
    takenOut.removeAll(people.pupilIds());
    var details =
        new SubmissionDetails(
            Optional.ofNullable(wanted.title()).filter(not(String::isBlank)).orElse(row.title),
            Optional.ofNullable(wanted.caption())
                .or(() -> Optional.ofNullable(row.caption))
                .filter(not(String::isBlank))
                .orElse(null),
            people,
            Set.copyOf(submissions.channelsAsked(source)),
            row.naming,
            Optional.ofNullable(wanted.people().namesVisible()).orElse(row.namesVisible),
            new SubmissionDetails.Device(row.deviceKind, row.devicePermission),
            new SubmissionDetails.Source(row.ownWork, row.copyright, row.licence),
            row.batch,
            null);
    var as = new EditedCopies.Source(source, row.peopleRevision, row.namesVisible);
    return new Said(details, row.submittedBy, as, takenOut);
  }

  private static Problem notEditable() {
    return Problem.invalid(
        "crop",
        "or covers cannot be made here: it is no still picture, or too large for this, or nothing"
            + " would be left, or nothing taken out");
  }
}
