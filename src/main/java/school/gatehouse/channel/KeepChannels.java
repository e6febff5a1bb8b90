package school.gatehouse.channel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.CoverLoss;
import school.gatehouse.change.Scope;
import school.gatehouse.problem.Problem;
import school.gatehouse.school.Schools;

/** Proposes, approves and suspends places; every decision sees it at once. */
@ApplicationScoped
class KeepChannels {

  private final Changes changes;
  private final Channels channels;
  private final Schools schools;
  private final SchoolWall wall;
  private final Audit audit;

  KeepChannels(Changes changes, Channels channels, Schools schools, SchoolWall wall, Audit audit) {
    this.changes = changes;
    this.channels = channels;
    this.schools = schools;
    this.wall = wall;
    this.audit = audit;
  }

  ChannelView propose(Caller by, ChannelResource.NewChannel wanted) {
    return changes.answer(
        by.school(),
        Scope.school(),
        now -> {
          var row = new Channel(wall.change());
          row.name = wanted.name();
          row.category = wanted.category();
          row.audience = wanted.audience();
          row.address = wanted.address();
          channels.persist(row);
          audit.write(by, Entry.of("channel.proposed", row.id()));
          return row;
        },
        done -> ChannelView.of(done.value()));
  }

  /** Approved until the end of that day; a year if none is named. */
  ChannelView approve(Caller by, UUID id, Optional<LocalDate> reviewOn) {
    return change(
        by,
        id,
        "channel.approved",
        (row, today) -> {
          var until = reviewOn.orElse(today.plusYears(1));
          if (until.isBefore(today)) {
            throw Problem.invalid("reviewOn", "must be today or a later day");
          }
          row.approve(by.account(), until, wall.change());
        });
  }

  ChannelView suspend(Caller by, UUID id, Optional<String> because) {
    return change(
        by,
        id,
        "channel.suspended",
        (row, today) -> {
          row.suspend(by.account(), because.orElse(null), wall.change());
          changes.announce(CoverLoss.ofChannel(id));
        });
  }

  private ChannelView change(
      Caller by, UUID id, String action, BiConsumer<Channel, LocalDate> deed) {
    return changes.answer(
        by.school(),
        Scope.school(),
        now -> {
          var row = channels.here(id);
          deed.accept(row, schools.facts().dayOf(now));
          audit.write(by, Entry.of(action, id));
          return row;
        },
        done -> ChannelView.of(done.value()));
  }
}
