package school.gatehouse.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;

/** Gathers entries for people who take them away, and writes down that they did. */
@ApplicationScoped
class ExportTrail {

  private static final int MOST = 20_000;

  private final ReadAudit read;
  private final SchoolWall wall;
  private final Audit audit;

  ExportTrail(ReadAudit read, SchoolWall wall, Audit audit) {
    this.read = read;
    this.wall = wall;
    this.audit = audit;
  }

  /** As they were written; {@code next} says where to go on when there are more. */
  AuditResource.Page json(Caller reader, TrailQuestion question) {
    return wall.in(
        reader.school(),
        () -> {
          audit.write(reader, read.reading("trail.exported", question));
          List<AuditResource.EntryView> all = new ArrayList<>();
          String next = null;
          do {
            var page = read.page(question, next, HoldEntries.mayKnowOfWhom(reader));
            all.addAll(page.items());
            next = page.next();
          } while (next != null && all.size() < MOST);
          return new AuditResource.Page(all, next);
        });
  }

  String csv(Caller reader, TrailQuestion question) {
    var file =
        new CsvFile("id", "recordedAt", "action", "subject", "change", "sha256", "intact", "entry");
    json(reader, question).items().forEach(entry -> file.line(cells(entry)));
    return file.toString();
  }

  private static List<?> cells(AuditResource.EntryView entry) {
    return Arrays.asList(
        entry.id(),
        entry.recordedAt(),
        entry.action(),
        entry.subject(),
        entry.change(),
        entry.sha256(),
        entry.intact(),
        entry.entry());
  }
}
