package school.gatehouse.submission.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Scope;
import school.gatehouse.channel.Channels;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.PupilName;
import school.gatehouse.pupil.Pupils;
import school.gatehouse.school.Schools;

/** Writes down an event: nothing is decided by it, so nothing has to be locked. */
@ApplicationScoped
class MakeBatch {

  private static final int MOST_PUPILS = 500;

  private final Changes changes;
  private final Batches batches;
  private final Channels channels;
  private final Pupils pupils;
  private final Schools schools;
  private final SchoolWall wall;
  private final Audit audit;

  MakeBatch(
      Changes changes,
      Batches batches,
      Channels channels,
      Pupils pupils,
      Schools schools,
      SchoolWall wall,
      Audit audit) {
    this.changes = changes;
    this.batches = batches;
    this.channels = channels;
    this.pupils = pupils;
    this.schools = schools;
    this.wall = wall;
    this.audit = audit;
  }

  BatchView.Summary make(Caller by, NewBatch wanted) {
    return changes.answer(
        by.school(),
        Scope.nothing(),
        now -> {
          insist(wanted);
          if (wanted.date().isAfter(schools.facts().dayOf(now))) {
            throw Problem.invalid("date", "must not be in the future");
          }
          var cast = castOf(wanted);
          var row = new Batch(wall.change(), wanted, by.account(), now);
          batches.add(row, wanted.channels(), cast);
          audit.write(by, Entry.of("batch.made", row.id()).with("cast", cast.size()));
          return ShowBatch.summary(row, wanted.channels(), cast.size());
        },
        done -> done.value());
  }

  private void insist(NewBatch wanted) {
    channels.insist(wanted.channels(), "channels");
    pupils.insist(wanted.cast(), "cast");
    if (wanted.device().permission() != null) {
      schools.insistOnDevicePermission(wanted.device().permission());
    }
  }

  private Set<UUID> castOf(NewBatch wanted) {
    Set<UUID> cast = new HashSet<>(wanted.cast());
    for (String name : wanted.classes()) {
      var inClass = pupils.inClass(name, wanted.date());
      if (inClass.isEmpty()) {
        throw Problem.unknownReference("classes");
      }
      inClass.stream().map(PupilName::id).forEach(cast::add);
    }
    if (cast.isEmpty()) {
      throw Problem.invalid("cast", "must name a pupil or a class");
    }
    if (cast.size() > MOST_PUPILS) {
      throw Problem.invalid("cast", "must not be more than " + MOST_PUPILS + " pupils");
    }
    return cast;
  }
}
