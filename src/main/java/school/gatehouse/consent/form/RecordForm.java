package school.gatehouse.consent.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.CoverLoss;
import school.gatehouse.change.Scope;
import school.gatehouse.problem.Problem;

/** Keys a form, finds it invalid, or compares it; what it covered is decided again at once. */
@ApplicationScoped
class RecordForm {

  private final Changes changes;
  private final CheckForm check;
  private final Forms forms;
  private final SchoolWall wall;
  private final Audit audit;

  RecordForm(Changes changes, CheckForm check, Forms forms, SchoolWall wall, Audit audit) {
    this.changes = changes;
    this.check = check;
    this.forms = forms;
    this.wall = wall;
    this.audit = audit;
  }

  /** Any form may take cover away: a newer one replaces the terms of an older. */
  ConsentResource.Recorded key(Caller by, UUID pupil, FormFields form) {
    return record(
        by,
        pupil,
        now -> {
          check.check(pupil, form, now);
          var row = new ConsentForm(wall.change(), pupil, form, by.account());
          forms.append(row, by.school(), form.answers());
          audit.write(
              by,
              Entry.of("consent.recorded", row.id()).person(pupil).with("notice", form.notice()));
          return row.id();
        });
  }

  ConsentResource.Recorded invalidate(Caller by, UUID id, String reason) {
    var pupil = pupilOf(by, id);
    return record(
        by,
        pupil,
        now -> {
          if (forms.isInvalid(id)) {
            throw Problem.conflict("This form has been found invalid before.");
          }
          var row = new ConsentInvalidation(wall.change(), id, reason, by.account());
          forms.append(row);
          audit.write(by, Entry.of("consent.invalidated", id).person(pupil));
          return row.id();
        });
  }

  ConsentResource.Recorded verify(Caller by, UUID id) {
    var pupil = pupilOf(by, id);
    return record(
        by,
        pupil,
        now -> {
          if (forms.here(id).keyedBy.equals(by.account())) {
            throw Problem.forbidden("Somebody else than who keyed it has to compare a form.");
          }
          if (forms.isVerified(id)) {
            throw Problem.conflict("This form has been compared before.");
          }
          var row = new ConsentVerification(wall.change(), id, by.account());
          forms.append(row);
          audit.write(by, Entry.of("consent.verified", id).person(pupil));
          return row.id();
        });
  }

  private UUID pupilOf(Caller by, UUID form) {
    return wall.in(by.school(), () -> forms.here(form).pupil);
  }

  private ConsentResource.Recorded record(Caller by, UUID pupil, Function<Instant, UUID> deed) {
    return changes.answer(
        by.school(),
        Scope.pupil(pupil),
        now -> {
          var id = deed.apply(now);
          changes.announce(CoverLoss.ofPupil(pupil));
          return id;
        },
        done -> new ConsentResource.Recorded(done.value(), done.at(), done.version()));
  }
}
