package school.gatehouse.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.publication.TakedownTimes;
import school.gatehouse.publication.TakedownTimes.Span;
import school.gatehouse.school.Schools;

/** Tells how long it took from the moment a picture had to come down until it was down. */
@ApplicationScoped
class TellTakedowns {

  private static final List<Integer> STEPS = List.of(1, 4, 24, 72);

  private final SchoolWall wall;
  private final Schools schools;
  private final TakedownTimes times;

  TellTakedowns(SchoolWall wall, Schools schools, TakedownTimes times) {
    this.wall = wall;
    this.schools = schools;
    this.times = times;
  }

  TakedownReport tell(Caller reader) {
    return wall.snapshot(reader.school(), this::tell);
  }

  private TakedownReport tell(SchoolWall.Instance at) {
    var school = schools.facts();
    var from = TellSchoolYear.firstDay(school.dayOf(at.now()));
    var all = times.since(school.startOf(from));
    var open = all.stream().filter(span -> span.done().isEmpty()).toList();
    var down = all.stream().filter(span -> span.done().isPresent() && span.calledBack()).toList();
    var hours = down.stream().map(TellTakedowns::hours).sorted().toList();
    return new TakedownReport(
        at.now(),
        from,
        open.size(),
        (int) open.stream().filter(span -> span.due().isBefore(at.now())).count(),
        (int) all.stream().filter(span -> !span.calledBack()).count(),
        (int) down.stream().filter(span -> span.done().get().isAfter(span.due())).count(),
        hours.isEmpty() ? Optional.empty() : Optional.of(hours.get(hours.size() / 2)),
        steps(hours));
  }

  /** Begun hours, so that nothing reads as no time at all. */
  private static long hours(Span span) {
    return Duration.between(span.opened(), span.done().orElseThrow())
        .plusHours(1)
        .minusNanos(1)
        .toHours();
  }

  private static List<TakedownReport.Within> steps(List<Long> hours) {
    List<TakedownReport.Within> steps = new ArrayList<>();
    long before = -1;
    for (int step : STEPS) {
      steps.add(new TakedownReport.Within(Optional.of(step), between(hours, before, step)));
      before = step;
    }
    steps.add(new TakedownReport.Within(Optional.empty(), between(hours, before, Long.MAX_VALUE)));
    return steps;
  }

  private static int between(List<Long> hours, long above, long most) {
    return (int) hours.stream().filter(each -> each > above && each <= most).count();
  }
}
