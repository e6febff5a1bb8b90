package school.gatehouse.consent.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.evidence.EvidenceStore;
import school.gatehouse.notice.Notices;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.Pupils;
import school.gatehouse.school.Schools;

/** Says whether a form can be what somebody signed; not whether it permits anything. */
@ApplicationScoped
class CheckForm {

  private final Pupils pupils;
  private final Notices notices;
  private final EvidenceStore evidence;
  private final Schools schools;

  CheckForm(Pupils pupils, Notices notices, EvidenceStore evidence, Schools schools) {
    this.pupils = pupils;
    this.notices = notices;
    this.evidence = evidence;
    this.schools = schools;
  }

  void check(UUID pupil, FormFields form, Instant now) {
    if (!pupils.exists(pupil)) {
      throw Problem.notHere();
    }
    form.insistOnSense(schools.facts().dayOf(now));
    if (form.guardian() != null && !pupils.isGuardianOf(form.guardian(), pupil)) {
      throw Problem.unknownReference("guardian");
    }
    notices.insist(form.notice(), "notice");
    Optional.ofNullable(form.evidence()).ifPresent(id -> evidence.insist(id, "evidence"));
    if (!notices.asked(form.notice()).containsAll(form.cells())) {
      throw Problem.invalid("answers", "answers what the notice did not ask for");
    }
  }
}
