package school.gatehouse.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.CsvFile;
import school.gatehouse.audit.Entry;
import school.gatehouse.pupil.ClassEntry;

/** Tells about whom nobody has answered, in the order of classes and names. */
@ApplicationScoped
class TellUnanswered {

  private final SchoolWall wall;
  private final ReadRoll read;
  private final Audit audit;

  TellUnanswered(SchoolWall wall, ReadRoll read, Audit audit) {
    this.wall = wall;
    this.read = read;
    this.audit = audit;
  }

  /** As a file that leaves the house, which is written down. */
  String file(Caller reader, Optional<String> className) {
    var list = tell(reader, className).items();
    wall.in(
        reader.school(),
        () -> {
          audit.write(
              reader,
              Entry.of("unanswered.exported", UUID.randomUUID()).with("pupils", list.size()));
          return reader;
        });
    var file = new CsvFile("Class", "Family name", "First name", "Date of birth", "On roll from");
    list.forEach(
        each ->
            file.line(
                List.of(
                    each.className(),
                    each.familyName(),
                    each.givenName(),
                    each.dateOfBirth().toString(),
                    each.onRollFrom().toString())));
    return file.toString();
  }

  Unanswered tell(Caller reader, Optional<String> className) {
    return wall.snapshot(
        reader.school(),
        at -> {
          var roll = read.presentOrJoining(className, at);
          return new Unanswered(
              roll.pupils().stream()
                  .filter(entry -> !roll.answered(entry.name().id()))
                  .map(entry -> pupil(roll, entry))
                  .toList(),
              null);
        });
  }

  private static Unanswered.UnansweredPupil pupil(Roll roll, ClassEntry entry) {
    var name = entry.name();
    var from = roll.facts().get(name.id()).onRollFrom();
    return new Unanswered.UnansweredPupil(
        name.id(),
        name.knownAs().orElse(name.givenName()),
        name.familyName(),
        name.className(),
        name.dateOfBirth(),
        from,
        from.isAfter(roll.today()),
        entry.twin());
  }
}
