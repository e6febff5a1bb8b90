package school.gatehouse.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.channel.Permission;
import school.gatehouse.consent.ConsentState;
import school.gatehouse.consent.PermissionStanding;
import school.gatehouse.school.SchoolSettings;

/** Counts permissions that would end if a school settled otherwise. */
@ApplicationScoped
class CountLosses {

  private final SchoolWall wall;
  private final ReadRoll read;

  CountLosses(SchoolWall wall, ReadRoll read) {
    this.wall = wall;
    this.read = read;
  }

  SettingsPreviewResource.Lost under(Caller reader, SchoolSettings settings) {
    return wall.snapshot(
        reader.school(),
        at -> {
          var now = read.presentOrJoining(Optional.empty(), at);
          var then = now.under(settings.in(now.school()));
          var lost =
              now.pupils().stream()
                  .map(entry -> lost(now, then, entry.name().id()))
                  .filter(count -> count > 0)
                  .toList();
          return new SettingsPreviewResource.Lost(
              lost.stream().mapToLong(Long::longValue).sum(), lost.size());
        });
  }

  private static long lost(Roll now, Roll then, UUID pupil) {
    var lost = new HashSet<>(given(now, pupil));
    lost.removeAll(given(then, pupil));
    return lost.size();
  }

  private static Set<Permission> given(Roll roll, UUID pupil) {
    return roll.standings(pupil).at(roll.at(), Set.of()).stream()
        .filter(standing -> standing.state() == ConsentState.GIVEN)
        .map(PermissionStanding::permission)
        .collect(Collectors.toSet());
  }
}
