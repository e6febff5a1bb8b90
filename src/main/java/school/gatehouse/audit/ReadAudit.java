package school.gatehouse.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.Session;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.problem.Problem;

/** Reads the trail a page at a time. */
@ApplicationScoped
class ReadAudit {

  private static final int PAGE = 200;
  private static final String FIRST = Instant.EPOCH + "_" + new UUID(0, 0);

  private static final String ENTRIES =
      "select id, recorded_at, action, subject, change_id, bytes, sha256 from audit_entry"
          + " where (cast(:subject as text) is null or subject = :subject)"
          + " and (cast(:action as text) is null or action = :action)"
          + " and (recorded_at, id) > (:at, :id) order by recorded_at, id limit :most";

  private final Session database;
  private final SchoolWall wall;

  ReadAudit(Session database, SchoolWall wall) {
    this.database = database;
    this.wall = wall;
  }

  /** What is wanted; absent means all, and from the beginning. */
  record Wanted(String subject, String action, String cursor) {}

  AuditResource.Page page(String school, Wanted wanted) {
    var from = From.read(wanted.cursor() == null ? FIRST : wanted.cursor());
    var rows =
        wall.in(
            school,
            () ->
                database
                    .createNativeQuery(ENTRIES, Object[].class)
                    .setParameter("subject", wanted.subject())
                    .setParameter("action", wanted.action())
                    .setParameter("at", from.at())
                    .setParameter("id", from.id())
                    .setParameter("most", PAGE + 1)
                    .getResultList());
    var items = rows.stream().limit(PAGE).map(ReadAudit::view).toList();
    return new AuditResource.Page(
        items, rows.size() > PAGE ? From.after(items.get(PAGE - 1)).text() : null);
  }

  private static AuditResource.EntryView view(Object[] row) {
    return new AuditResource.EntryView(
        (UUID) row[0],
        row[1] instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) row[1],
        (String) row[2],
        (String) row[3],
        (UUID) row[4],
        new String((byte[]) row[5], StandardCharsets.UTF_8),
        HexFormat.of().formatHex((byte[]) row[6]));
  }

  private record From(Instant at, UUID id) {
    static From after(AuditResource.EntryView last) {
      return new From(last.recordedAt(), last.id());
    }

    static From read(String cursor) {
      int mark = cursor.indexOf('_');
      try {
        return new From(
            Instant.parse(cursor.substring(0, Math.max(0, mark))),
            UUID.fromString(cursor.substring(mark + 1)));
      } catch (java.time.DateTimeException | IllegalArgumentException e) {
        throw Problem.invalid("cursor", "is not one that was given out");
      }
    }

    String text() {
      return at + "_" + id;
    }
  }
}
