package school.gatehouse.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.problem.Problem;

/** Reads the trail a page at a time, and writes down that it was read. */
@ApplicationScoped
class ReadAudit {

  private static final int PAGE = 200;
  private static final Instant LAST = Instant.parse("3000-01-01T00:00:00Z");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What else the change did that an entry about a person belongs to. */
  private static final String CAUSED =
      "action in ('release.revoked', 'release.aborted', 'takedown.opened', 'incident.opened')"
          + " and change_id in (select change_id from audit_entry"
          + " where (:knows or action not like 'hold%')"
          + " and position('\"person\":\"' || cast(:hidden as text) || '\"'"
          + " in convert_from(bytes, 'UTF8')) > 0)";

  private static final String ABOUT =
      "(cast(:about as text) is null or subject = :about"
          + " or ((:knows or action not like 'hold%')"
          + " and (position(cast(:about as text) in convert_from(bytes, 'UTF8')) > 0"
          + " or position(cast(:hidden as text) in convert_from(bytes, 'UTF8')) > 0))"
          + " or ("
          + CAUSED
          + "))";

  private static final String ENTRIES =
      "select id, recorded_at, action, subject, change_id, bytes, sha256 from audit_entry"
          + " where (cast(:subject as text) is null or subject = :subject)"
          + " and (cast(:action as text) is null or action = :action)"
          + " and recorded_at >= :from and recorded_at < :until"
          + " and (cast(:actor as text) is null"
          + " or position(cast(:actor as text) in convert_from(bytes, 'UTF8')) > 0)"
          + " and "
          + ABOUT
          + " and (recorded_at, id) > (:at, :id) order by recorded_at, id limit :most";

  private final Session database;
  private final SchoolWall wall;
  private final Audit audit;
  private final Pseudonyms pseudonyms;

  ReadAudit(Session database, SchoolWall wall, Audit audit, Pseudonyms pseudonyms) {
    this.database = database;
    this.wall = wall;
    this.audit = audit;
    this.pseudonyms = pseudonyms;
  }

  AuditResource.Page page(Caller reader, TrailQuestion question, String cursor) {
    return wall.in(
        reader.school(),
        () -> {
          if (cursor == null) {
            audit.write(reader, reading("trail.read", question));
          }
          return page(question, cursor, HoldEntries.mayKnowOfWhom(reader));
        });
  }

  /** What is written down of a search: what was asked for, persons only as keyed digests. */
  Entry reading(String action, TrailQuestion question) {
    var entry = new Entry(action, "trail", id(question.about), java.util.Map.of());
    entry = with(entry, "action-asked", question.action);
    entry = with(entry, "subject-asked", question.subject);
    entry = with(entry, "actor-asked", hidden(question.actor));
    entry = with(entry, "from", question.from);
    return with(entry, "until", question.until);
  }

  private static Entry with(Entry entry, String name, String value) {
    return value == null ? entry : entry.with(name, value);
  }

  /**
   * A page without a trace; only for what is written down otherwise.
   *
   * @param knows whether the reader may learn which pupils are held
   */
  AuditResource.Page page(TrailQuestion question, String cursor, boolean knows) {
    var from = cursor == null ? From.FIRST : From.read(cursor);
    var rows =
        database
            .createNativeQuery(ENTRIES, Object[].class)
            .setParameter("subject", question.subject)
            .setParameter("action", question.action)
            .setParameter("from", question.first().orElse(Instant.EPOCH))
            .setParameter("until", question.last().orElse(LAST))
            .setParameter("actor", actor(question.actor))
            .setParameter("about", lowerCase(question.about))
            .setParameter("hidden", hidden(question.about))
            .setParameter("knows", knows)
            .setParameter("at", from.at())
            .setParameter("id", from.id())
            .setParameter("most", PAGE + 1)
            .getResultList();
    var items =
        rows.stream().limit(PAGE).map(row -> HoldEntries.asReadBy(knows, view(row))).toList();
    return new AuditResource.Page(
        items, rows.size() > PAGE ? From.after(items.get(PAGE - 1)).text() : null);
  }

  private static Optional<UUID> id(String text) {
    return Optional.ofNullable(text).map(UUID::fromString);
  }

  private static String lowerCase(String id) {
    return id(id).map(UUID::toString).orElse(null);
  }

  private String hidden(String id) {
    return id(id).map(pseudonyms::of).orElse(null);
  }

  private String actor(String id) {
    return id == null ? null : "\"actor\":\"" + hidden(id) + "\"";
  }

  private static AuditResource.EntryView view(Object[] row) {
    var bytes = (byte[]) row[5];
    var action = (String) row[2];
    var subject = (String) row[3];
    boolean intact =
        Arrays.equals(Audit.sha256(bytes), (byte[]) row[6]) && says(bytes, action, subject);
    return new AuditResource.EntryView(
        (UUID) row[0],
        row[1] instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) row[1],
        action,
        subject,
        (UUID) row[4],
        new String(bytes, StandardCharsets.UTF_8),
        HexFormat.of().formatHex((byte[]) row[6]),
        intact);
  }

  private static boolean says(byte[] bytes, String action, String subject) {
    try {
      var entry = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
      return entry.path("action").asText().equals(action)
          && entry.path("subject").asText().equals(subject);
    } catch (JsonProcessingException tampered) {
      return false;
    }
  }

  private record From(Instant at, UUID id) {
    static final From FIRST = new From(Instant.EPOCH, new UUID(0, 0));

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
