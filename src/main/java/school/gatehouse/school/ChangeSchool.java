package school.gatehouse.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
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

/** Changes what is true of the whole school; nobody decides meanwhile. */
@ApplicationScoped
class ChangeSchool {

  private static final Duration LONGEST_ABSENCE = Duration.ofDays(367);

  private final Changes changes;
  private final Schools schools;
  private final Devices devices;
  private final SchoolWall wall;
  private final Audit audit;

  ChangeSchool(Changes changes, Schools schools, Devices devices, SchoolWall wall, Audit audit) {
    this.changes = changes;
    this.schools = schools;
    this.devices = devices;
    this.wall = wall;
    this.audit = audit;
  }

  <R> R settle(Caller by, SchoolSettings settings, Function<School, R> view) {
    return onSchool(
        by,
        row -> {
          var before = SchoolSettings.of(row);
          settings.writeTo(row);
          changes.announce(CoverLoss.ofSchool());
          return before.changed(SchoolSettings.of(row), ofSchool("school.settled", row));
        },
        view);
  }

  /** How its pages look to people; nothing that a decision reads. */
  <R> R look(Caller by, String name, Colour colour, Function<School, R> view) {
    return onSchool(
        by,
        row -> {
          row.name = name;
          row.colour = colour.value();
          return ofSchool("school.looks-changed", row);
        },
        view);
  }

  <R> R headAbsent(Caller by, Instant until, Function<School, R> view) {
    return onSchool(
        by,
        row -> {
          if (until.isAfter(wall.now().now().plus(LONGEST_ABSENCE))) {
            throw Problem.invalid("until", "must not be more than a year away");
          }
          row.headAbsentUntil = until;
          return ofSchool("head.absent", row).with("until", until);
        },
        view);
  }

  private static Entry ofSchool(String action, School row) {
    return Entry.of(action, UUID.fromString(row.id));
  }

  <R> R register(Caller by, SchoolResource.NewDevice device, Function<UUID, R> view) {
    return changes.answer(
        by.school(),
        Scope.school(),
        now -> {
          // from the first registered device on, what another camera took has no cover
          changes.announce(CoverLoss.ofSchool());
          var row = new Device(wall.change(), device.make(), device.model(), device.serial());
          devices.add(row);
          audit.write(by, Entry.of("device.registered", row.id()));
          return row.id();
        },
        done -> view.apply(done.value()));
  }

  private <R> R onSchool(Caller by, Function<School, Entry> deed, Function<School, R> view) {
    return changes
        .make(
            by.school(),
            Scope.school(),
            now -> {
              var row = schools.here();
              var entry = deed.apply(row);
              row.change = wall.change();
              audit.write(by, entry);
              return view.apply(row);
            })
        .value();
  }
}
