package school.gatehouse.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.channel.Permission;
import school.gatehouse.consent.PermissionStanding;
import school.gatehouse.notice.Notices;
import school.gatehouse.pupil.ClassEntry;
import school.gatehouse.report.Coverage.PupilCoverage;
import school.gatehouse.report.Coverage.State;

/** Tells where each permission of each pupil stands, as the register of consents tells it. */
@ApplicationScoped
class TellCoverage {

  private final SchoolWall wall;
  private final ReadRoll read;
  private final Notices notices;

  TellCoverage(SchoolWall wall, ReadRoll read, Notices notices) {
    this.wall = wall;
    this.read = read;
    this.notices = notices;
  }

  Coverage tell(Caller reader, Optional<String> className) {
    boolean names = className.isPresent() && reader.is(Roles.OFFICE);
    return wall.snapshot(
        reader.school(),
        at -> {
          var roll = read.present(className, at);
          var asked = notices.askedByAny();
          return new Coverage(at.now(), List.copyOf(asked), classes(pupils(roll, asked), names));
        });
  }

  private static Map<String, List<PupilCoverage>> pupils(Roll roll, SortedSet<Permission> asked) {
    return roll.pupils().stream()
        .collect(
            Collectors.groupingBy(
                entry -> entry.name().className(),
                LinkedHashMap::new,
                Collectors.mapping(entry -> pupil(roll, entry, asked), Collectors.toList())));
  }

  private static PupilCoverage pupil(Roll roll, ClassEntry entry, SortedSet<Permission> asked) {
    var states = states(roll, entry.name().id(), asked);
    return new PupilCoverage(
        entry.name().id(),
        entry.name().knownAs().orElse(entry.name().givenName()),
        entry.name().familyName(),
        entry.twin(),
        asked.stream().map(states::get).toList());
  }

  private static Map<Permission, State> states(Roll roll, UUID pupil, SortedSet<Permission> asked) {
    return roll.standings(pupil).at(roll.at(), asked).stream()
        .collect(
            Collectors.toMap(
                PermissionStanding::permission, standing -> State.of(standing.state())));
  }

  private static List<Coverage.ClassCoverage> classes(
      Map<String, List<PupilCoverage>> pupils, boolean names) {
    return pupils.entrySet().stream()
        .map(
            entry ->
                new Coverage.ClassCoverage(
                    entry.getKey(),
                    entry.getValue().size(),
                    counts(entry.getValue()),
                    names ? Optional.of(entry.getValue()) : Optional.empty()))
        .toList();
  }

  private static List<Coverage.Counts> counts(List<PupilCoverage> pupils) {
    return IntStream.range(0, pupils.get(0).states().size())
        .mapToObj(
            at ->
                pupils.stream()
                    .collect(
                        Collectors.groupingBy(
                            pupil -> pupil.states().get(at), Collectors.counting())))
        .map(TellCoverage::counts)
        .toList();
  }

  private static Coverage.Counts counts(Map<State, Long> by) {
    return new Coverage.Counts(
        by.getOrDefault(State.GIVEN, 0L),
        by.getOrDefault(State.REFUSED, 0L),
        by.getOrDefault(State.EXPIRED, 0L),
        by.getOrDefault(State.EVIDENCE_MISSING, 0L),
        by.getOrDefault(State.UNKNOWN, 0L));
  }
}
