package school.gatehouse.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.consent.form.CountForms;
import school.gatehouse.school.SchoolFacts;

/** Counts pupils whose permissions need somebody; asks the same judge as every decision. */
@ApplicationScoped
class CountPermissions {

  private final ReadRoll read;
  private final CountForms forms;
  private final TellEnding ending;

  CountPermissions(ReadRoll read, CountForms forms, TellEnding ending) {
    this.ending = ending;
    this.read = read;
    this.forms = forms;
  }

  /** Forms that need a second person; none where the school asks for no second look. */
  long notVerified(SchoolFacts school) {
    return school.policy().evidenceMustBeVerified() ? forms.notVerified() : 0;
  }

  long withoutAnswer(SchoolWall.Instance at) {
    var roll = read.presentOrJoining(Optional.empty(), at);
    return roll.pupils().stream().filter(entry -> !roll.answered(entry.name().id())).count();
  }

  /** Pupils with a permission that is in force now and will have run out soon. */
  long ending(SchoolWall.Instance at) {
    return ending.at(at).size();
  }
}
