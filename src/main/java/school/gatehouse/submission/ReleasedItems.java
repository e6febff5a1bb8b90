package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import school.gatehouse.channel.Naming;
import school.gatehouse.decision.MediaKind;
import school.gatehouse.decision.Role;

/** What may be published now, and who is in it. Ask inside a transaction of the school. */
@ApplicationScoped
public class ReleasedItems {

  private static final String SHOWN =
      "select distinct r.media_id, r.channel_id, s.kind, s.naming, d.pupil_id, d.role"
          + " from release r join submission s on s.media_id = r.media_id"
          + " join media_digest own on own.media_id = r.media_id"
          + " join media_digest same on same.school_id = own.school_id"
          + " and same.digest = own.digest"
          + " join submission t on t.media_id = same.media_id"
          + " join depiction d on d.media_id = t.media_id and d.revision = t.people_revision"
          + " where r.state = 'APPROVED'";

  private final Session database;

  ReleasedItems(Session database) {
    this.database = database;
  }

  /** A pupil in one role in an item, or in the same bytes, that is released for a channel. */
  public record Shown(
      UUID media, UUID channel, MediaKind kind, Naming naming, UUID pupil, Role role) {}

  /** Everybody in everything that is released; one statement. */
  public List<Shown> shown() {
    return database
        .createNativeQuery(SHOWN, Tuple.class)
        .getResultStream()
        .map(
            row ->
                new Shown(
                    row.get("media_id", UUID.class),
                    row.get("channel_id", UUID.class),
                    MediaKind.valueOf(row.get("kind", String.class)),
                    Naming.valueOf(row.get("naming", String.class)),
                    row.get("pupil_id", UUID.class),
                    Role.valueOf(row.get("role", String.class))))
        .toList();
  }
}
