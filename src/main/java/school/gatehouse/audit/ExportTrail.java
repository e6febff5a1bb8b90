package school.gatehouse.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;

/** Gathers entries for people who take them away, and writes down that they did. */
@ApplicationScoped
class ExportTrail {

  private static final int MOST = 20_000;
  private static final List<String> HEAD =
      List.of("id", "recordedAt", "action", "subject", "change", "sha256", "intact", "entry");

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
            var page = read.page(question, next);
            all.addAll(page.items());
            next = page.next();
          } while (next != null && all.size() < MOST);
          return new AuditResource.Page(all, next);
        });
  }

  String csv(Caller reader, TrailQuestion question) {
    var lines = json(reader, question).items().stream().map(ExportTrail::line);
    return Stream.concat(Stream.of(line(HEAD.stream())), lines).collect(Collectors.joining());
  }

  private static String line(AuditResource.EntryView entry) {
    return line(
        Stream.of(
            entry.id(),
            entry.recordedAt(),
            entry.action(),
            entry.subject(),
            entry.change(),
            entry.sha256(),
            entry.intact(),
            entry.entry()));
  }

  private static String line(Stream<?> cells) {
    return cells.map(ExportTrail::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** Quoted; what a spreadsheet would take for a formula gets an apostrophe before it. */
  static String cell(Object value) {
    var text = value == null ? "" : value.toString();
    boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }
}
