package school.gatehouse.pupil;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.CoverLoss;
import school.gatehouse.change.Done;
import school.gatehouse.change.Scope;
import school.gatehouse.pupil.finding.FindRelatives;
import school.gatehouse.school.Schools;

/** Adds pupils and changes what is kept of them. */
@ApplicationScoped
class KeepPupils {

  private final Changes changes;
  private final Pupils pupils;
  private final Schools schools;
  private final SchoolWall wall;
  private final Audit audit;
  private final MergePatch patch;
  private final FindRelatives relatives;

  KeepPupils(
      Changes changes,
      Pupils pupils,
      Schools schools,
      SchoolWall wall,
      Audit audit,
      MergePatch patch,
      FindRelatives relatives) {
    this.changes = changes;
    this.pupils = pupils;
    this.schools = schools;
    this.wall = wall;
    this.audit = audit;
    this.patch = patch;
    this.relatives = relatives;
  }

  PupilView add(Caller by, PupilFields wanted) {
    return changes.answer(
        by.school(),
        Scope.nothing(),
        now -> {
          wanted.check(schools.facts().dayOf(now));
          var row = new Pupil(wall.change(), wanted);
          pupils.persist(row);
          audit.write(by, Entry.about("pupil.added", row.id()));
          pupils.flush();
          return view(row);
        },
        Done::value);
  }

  private PupilView view(Pupil row) {
    return PupilView.of(row, relatives.of(List.of(row.id())));
  }

  PupilView change(Caller by, UUID id, ObjectNode sent) {
    return changes
        .make(
            by.school(),
            Scope.pupil(id),
            now -> {
              var row = pupils.here(id);
              var wanted = patch.onto(PupilFields.of(row), sent, PupilFields.class);
              wanted.check(schools.facts().dayOf(now));
              boolean cover = row.decidesOtherwise(wanted);
              row.write(wanted, wall.change());
              audit.write(by, Entry.about("pupil.changed", id).with("cover", cover));
              if (cover) {
                changes.announce(CoverLoss.ofPupil(id));
              }
              pupils.flush();
              return view(row);
            })
        .value();
  }
}
