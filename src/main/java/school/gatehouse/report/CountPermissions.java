package school.gatehouse.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.channel.Permission;
import school.gatehouse.consent.ConsentState;
import school.gatehouse.consent.PermissionStanding;
import school.gatehouse.consent.form.CountForms;
import school.gatehouse.school.SchoolFacts;

/** Counts pupils whose permissions need somebody; asks the same judge as every decision. */
@ApplicationScoped
class CountPermissions {

  private static final int SOON_IN_DAYS = 60;

  private final ReadRoll read;
  private final CountForms forms;

  CountPermissions(ReadRoll read, CountForms forms) {
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
    var roll = read.present(Optional.empty(), at);
    return roll.pupils().stream().filter(entry -> endsSoon(roll, entry.name().id())).count();
  }

  private static boolean endsSoon(Roll roll, UUID pupil) {
    var today = roll.today();
    var soon = today.plusDays(SOON_IN_DAYS);
    boolean near =
        roll.forms(pupil).stream()
            .map(form -> form.dates().lastDayToPublish())
            .anyMatch(day -> !day.isBefore(today) && day.isBefore(soon));
    return near
        && !in(ConsentState.EXPIRED, roll, pupil, roll.school().startOf(soon)).stream()
            .filter(in(ConsentState.GIVEN, roll, pupil, roll.at())::contains)
            .toList()
            .isEmpty();
  }

  private static Set<Permission> in(ConsentState state, Roll roll, UUID pupil, Instant at) {
    return roll.standings(pupil).at(at, Set.of()).stream()
        .filter(standing -> standing.state() == state)
        .map(PermissionStanding::permission)
        .collect(Collectors.toSet());
  }
}
