package school.gatehouse.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.CoverLoss;
import school.gatehouse.change.Scope;

/** Changes what is true of the whole school; nobody decides meanwhile. */
@ApplicationScoped
class ChangeSchool {

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
        "school.settled",
        row -> {
          settings.writeTo(row);
          changes.announce(CoverLoss.ofSchool());
        },
        view);
  }

  /** How its pages look to people; nothing that a decision reads. */
  <R> R look(Caller by, String name, Colour colour, Function<School, R> view) {
    return onSchool(
        by,
        "school.looks-changed",
        row -> {
          row.name = name;
          row.colour = colour.value();
        },
        view);
  }

  <R> R headAbsent(Caller by, Instant until, Function<School, R> view) {
    return onSchool(by, "head.absent", row -> row.headAbsentUntil = until, view);
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

  private <R> R onSchool(
      Caller by, String action, Consumer<School> deed, Function<School, R> view) {
    return changes
        .make(
            by.school(),
            Scope.school(),
            now -> {
              var row = schools.here();
              deed.accept(row);
              row.change = wall.change();
              audit.write(by, Entry.of(action, UUID.fromString(row.id)));
              return view.apply(row);
            })
        .value();
  }
}
