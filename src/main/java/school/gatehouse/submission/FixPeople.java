package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
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

/** "Fix who is shown": a new revision of the people, decided at once. */
@ApplicationScoped
class FixPeople {

  private final CheckPeople check;
  private final Changes changes;
  private final SchoolWall wall;
  private final MediaStore media;
  private final Submissions submissions;
  private final PeopleRegister register;
  private final Promote promote;
  private final Audit audit;

  FixPeople(
      CheckPeople check,
      Changes changes,
      SchoolWall wall,
      MediaStore media,
      Submissions submissions,
      PeopleRegister register,
      Promote promote,
      Audit audit) {
    this.check = check;
    this.changes = changes;
    this.wall = wall;
    this.media = media;
    this.submissions = submissions;
    this.register = register;
    this.promote = promote;
    this.audit = audit;
  }

  SubmissionView fix(Caller by, UUID item, NewPeople wanted) {
    var people = wanted.people();
    wall.in(by.school(), () -> check.insist(people));
    changes.make(
        by.school(),
        Scope.items(Set.of(item)).with(people.pupilIds()),
        now -> {
          var row = submissions.ofMedia(item).orElseThrow();
          submissions.insistSeen(row, wanted.seen());
          register.write(item, row.nextPeople(wall.change()), people, by.account());
          row.kind = people.kind(media.facts(item).orElseThrow().mediaType());
          row.namesVisible = Optional.ofNullable(wanted.namesVisible()).orElse(row.namesVisible);
          audit.write(by, Entry.of("people.fixed", item).with("revision", row.peopleRevision));
          changes.announce(CoverLoss.ofCorrection(item));
          return item;
        });
    return promote.run(by, item, Occasion.PEOPLE_FIXED);
  }
}
