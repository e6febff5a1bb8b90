package school.gatehouse.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import school.gatehouse.access.SchoolWall;

/** Work that must outlive the request: written with the change, done soon after it. */
@ApplicationScoped
public class Outbox {

  private final Session database;
  private final SchoolWall wall;

  Outbox(Session database, SchoolWall wall) {
    this.database = database;
    this.wall = wall;
  }

  /** Writes a row into the transaction in hand, due after a while. */
  public void add(String kind, String payload, Duration after) {
    database
        .createNativeMutationQuery(
            "insert into outbox (id, school_id, kind, payload, due_at, change_id) values (:id,"
                + " :school, :kind, :payload, clock_timestamp() + make_interval(secs => :seconds),"
                + " :change)")
        .setParameter("id", UUID.randomUUID())
        .setParameter("school", wall.school())
        .setParameter("kind", kind)
        .setParameter("payload", payload)
        .setParameter("seconds", (double) after.toMillis() / 1000)
        .setParameter("change", wall.change())
        .executeUpdate();
  }

  record Row(UUID id, String kind, String payload, int attempts) {}

  /** Takes one due row for a minute; another worker takes it again if this one never comes back. */
  Optional<Row> take(String school) {
    return wall.in(school, this::takeHere).stream().findFirst();
  }

  void done(String school, UUID row) {
    update(school, "update outbox set done_at = clock_timestamp() where id = :id", row);
  }

  /** Tries again later: 2 s, 4 s, 8 s … at most ten minutes. */
  void later(String school, UUID row) {
    update(
        school,
        "update outbox set due_at = clock_timestamp()"
            + " + least(interval '10 minutes', interval '1 second' * power(2, least(attempts, 10)))"
            + " where id = :id",
        row);
  }

  private List<Row> takeHere() {
    return database
        .createNativeQuery(
            "update outbox set due_at = clock_timestamp() + interval '1 minute',"
                + " attempts = attempts + 1 where id = (select id from outbox where done_at is null"
                + " and due_at <= clock_timestamp() order by due_at, id limit 1"
                + " for update skip locked) returning id, kind, payload, attempts",
            Object[].class)
        .getResultList()
        .stream()
        .map(
            row ->
                new Row(
                    (UUID) row[0], (String) row[1], (String) row[2], ((Number) row[3]).intValue()))
        .toList();
  }

  private void update(String school, String sql, UUID row) {
    wall.in(
        school,
        () -> database.createNativeMutationQuery(sql).setParameter("id", row).executeUpdate());
  }
}
