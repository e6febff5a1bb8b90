package school.gatehouse.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Scope;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.PupilName;
import school.gatehouse.pupil.Pupils;
import school.gatehouse.submission.Submissions;

/** Any member of staff's red button, and its lifting by office or safeguarding lead. */
@ApplicationScoped
class PressStop {

  private final Changes changes;
  private final SchoolWall wall;
  private final Pupils pupils;
  private final Submissions submissions;

  PressStop(Changes changes, SchoolWall wall, Pupils pupils, Submissions submissions) {
    this.changes = changes;
    this.wall = wall;
    this.pupils = pupils;
    this.submissions = submissions;
  }

  StopResource.Stopped press(Caller by, StopResource.NewStop wanted) {
    if ((wanted.pupil() == null) == (wanted.media() == null)) {
      throw Problem.invalid("pupil", "or media is needed, not both");
    }
    wall.in(by.school(), () -> insist(wanted));
    var note = Optional.ofNullable(wanted.note());
    return wanted.pupil() != null
        ? press(by, Scope.pupil(wanted.pupil()), () -> pupils.stop(by, wanted.pupil(), note))
        : press(
            by,
            Scope.items(Set.of(wanted.media())),
            () -> submissions.stop(by, wanted.media(), note));
  }

  void lift(Caller by, UUID stop) {
    var scope = wall.in(by.school(), () -> scopeOf(stop));
    changes.make(
        by.school(),
        scope,
        now -> {
          if (!submissions.liftStop(by, stop) && !pupils.liftStop(by, stop)) {
            throw Problem.notHere();
          }
          return stop;
        });
  }

  /** Stops that stand, the newest first: of one pupil, or all. */
  List<StopResource.StopView> open(Caller reader, Optional<UUID> pupil) {
    return wall.in(
        reader.school(),
        () ->
            Stream.concat(
                    onPupils(pupil),
                    pupil.isPresent()
                        ? Stream.empty()
                        : submissions.openStops().stream().map(StopResource.StopView::of))
                .sorted(Comparator.comparing(StopResource.StopView::setAt).reversed())
                .toList());
  }

  private Stream<StopResource.StopView> onPupils(Optional<UUID> pupil) {
    var stops = pupils.openStops(pupil);
    var names =
        pupils.names(stops.stream().map(Pupils.OpenStop::pupil).toList()).stream()
            .collect(Collectors.toMap(PupilName::id, Function.identity()));
    return stops.stream().map(stop -> StopResource.StopView.of(stop, names.get(stop.pupil())));
  }

  private StopResource.Stopped press(
      Caller by, Scope scope, java.util.function.Supplier<UUID> deed) {
    return changes.answer(
        by.school(),
        scope,
        now -> deed.get(),
        done -> new StopResource.Stopped(done.value(), done.at(), done.version()));
  }

  private UUID insist(StopResource.NewStop wanted) {
    if (wanted.pupil() != null) {
      pupils.insist(Set.of(wanted.pupil()), "pupil");
      return wanted.pupil();
    }
    if (!submissions.exists(wanted.media())) {
      throw Problem.unknownReference("media");
    }
    return wanted.media();
  }

  private Scope scopeOf(UUID stop) {
    return submissions
        .stoppedItem(stop)
        .map(item -> Scope.items(Set.of(item)))
        .or(() -> pupils.stoppedPupil(stop).map(Scope::pupil))
        .orElseThrow(Problem::notHere);
  }
}
