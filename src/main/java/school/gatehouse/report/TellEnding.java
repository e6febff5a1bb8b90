package school.gatehouse.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.channel.Permission;
import school.gatehouse.consent.ConsentState;
import school.gatehouse.consent.PermissionStanding;
import school.gatehouse.pupil.ClassEntry;

/** Tells whose permission ends soon; asks the same judge as every decision. */
@ApplicationScoped
class TellEnding {

  private static final int SOON_IN_DAYS = 60;

  private final SchoolWall wall;
  private final ReadRoll read;

  TellEnding(SchoolWall wall, ReadRoll read) {
    this.wall = wall;
    this.read = read;
  }

  Ending tell(Caller reader) {
    return wall.snapshot(reader.school(), at -> new Ending(at(at), null));
  }

  /** Pupils with a permission that is in force now and will have run out soon, in that order. */
  List<Ending.EndingPupil> at(SchoolWall.Instance at) {
    var roll = read.present(Optional.empty(), at);
    return roll.pupils().stream()
        .flatMap(entry -> lastDay(roll, entry.name().id()).map(day -> pupil(entry, day)).stream())
        .sorted(Comparator.comparing(Ending.EndingPupil::lastDay))
        .toList();
  }

  private static Ending.EndingPupil pupil(ClassEntry entry, LocalDate lastDay) {
    var name = entry.name();
    return new Ending.EndingPupil(
        name.id(),
        name.knownAs().orElse(name.givenName()),
        name.familyName(),
        name.className(),
        lastDay,
        entry.twin());
  }

  /** The first day on which something ends that no newer form goes on with. */
  private static Optional<LocalDate> lastDay(Roll roll, UUID pupil) {
    var today = roll.today();
    var soon = today.plusDays(SOON_IN_DAYS);
    var near =
        roll.forms(pupil).stream()
            .map(form -> form.dates().lastDayToPublish())
            .filter(day -> !day.isBefore(today) && day.isBefore(soon))
            .min(Comparator.naturalOrder());
    return near.filter(day -> somethingEnds(roll, pupil, soon));
  }

  private static boolean somethingEnds(Roll roll, UUID pupil, LocalDate soon) {
    var given = in(ConsentState.GIVEN, roll, pupil, roll.at());
    return in(ConsentState.EXPIRED, roll, pupil, roll.school().startOf(soon)).stream()
        .anyMatch(given::contains);
  }

  private static Set<Permission> in(ConsentState state, Roll roll, UUID pupil, Instant at) {
    return roll.standings(pupil).at(at, Set.of()).stream()
        .filter(standing -> standing.state() == state)
        .map(PermissionStanding::permission)
        .collect(Collectors.toSet());
  }
}
