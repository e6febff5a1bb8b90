package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import school.gatehouse.access.SchoolWall;

/**
 * Files that were handed in and wait for their inspection. A row is due to whoever takes it first,
 * and due again when its taker says nothing for a while: what a process that died has begun is
 * begun again. Ask inside a transaction of the school.
 */
@ApplicationScoped
class ReceivedFiles {

  /** Who works on a file says so more often than that. */
  static final Duration LEASE = Duration.ofSeconds(30);

  private static final String COLUMNS =
      "id, upload_id, account_id, state, details, size, received_at, attempts";

  private static final String FROM = "select " + COLUMNS + " from received_file where ";

  /** Not those that have become submissions; refused ones for as long as somebody may look. */
  private static final String LISTED =
      FROM
          + "(done_at is null or (state = 'REFUSED_FILE'"
          + " and received_at > clock_timestamp() - interval '7 days'))"
          + " and (:all or account_id = :account) order by received_at desc, id";

  private final Session database;
  private final SchoolWall wall;

  ReceivedFiles(Session database, SchoolWall wall) {
    this.database = database;
    this.wall = wall;
  }

  /** Writes one down; taken already where its request does the work itself. */
  ReceivedFile add(UUID account, UUID upload, long size, String details, boolean taken) {
    var id = UUID.randomUUID();
    change(
            "insert into received_file (id, school_id, upload_id, account_id, state, details, size,"
                + " due_at) values (:id, :school, :upload, :account, 'RECEIVED', :details, :size,"
                + " clock_timestamp() + cast(:lease as interval))",
            id)
        .setParameter("school", wall.school())
        .setParameter("upload", upload)
        .setParameter("account", account)
        .setParameter("details", details)
        .setParameter("size", size)
        .setParameter("lease", (taken ? LEASE : Duration.ZERO).toString())
        .executeUpdate();
    return find(id).orElseThrow();
  }

  Optional<ReceivedFile> find(UUID id) {
    return read(FROM + "id = :id", id);
  }

  Optional<ReceivedFile> ofUpload(UUID upload) {
    return read(FROM + "upload_id = :id", upload);
  }

  /** Those that have not become submissions, the newest first. */
  List<ReceivedFile> listed(UUID account, boolean all) {
    return database
        .createNativeQuery(LISTED, Tuple.class)
        .setParameter("all", all)
        .setParameter("account", account)
        .getResultStream()
        .map(ReceivedFiles::file)
        .toList();
  }

  boolean isDue() {
    return !database
        .createNativeQuery(
            "select id from received_file where done_at is null and due_at <= clock_timestamp()"
                + " limit 1",
            UUID.class)
        .getResultList()
        .isEmpty();
  }

  /** Takes one that is due. */
  Optional<ReceivedFile> take() {
    return database
        .createNativeQuery(
            "update received_file set state = 'INSPECTING', attempts = attempts + 1,"
                + " due_at = clock_timestamp() + cast(:lease as interval) where id ="
                + " (select id from received_file where done_at is null"
                + " and due_at <= clock_timestamp() order by due_at, id limit 1"
                + " for update skip locked) returning "
                + COLUMNS,
            Tuple.class)
        .setParameter("lease", LEASE.toString())
        .getResultStream()
        .map(ReceivedFiles::file)
        .findFirst();
  }

  /** Says that somebody still works on them. */
  int renew(Collection<UUID> files) {
    return database
        .createNativeMutationQuery(
            "update received_file set due_at = clock_timestamp() + cast(:lease as interval)"
                + " where id = any(:ids) and done_at is null")
        .setParameter("lease", LEASE.toString())
        .setParameter("ids", files.toArray(UUID[]::new))
        .executeUpdate();
  }

  /** Tries again later: 2 s, 4 s, 8 s … at most ten minutes. */
  int later(UUID id) {
    return change(
            "update received_file set due_at = clock_timestamp()"
                + " + least(interval '10 minutes', interval '1 second' * power(2, least(attempts, 10)))"
                + " where id = :id and done_at is null",
            id)
        .executeUpdate();
  }

  /**
   * Says that it is over; what was said about the file lies with its submission from now on.
   *
   * @return false if somebody else has said so before
   */
  boolean done(UUID id) {
    return change(
                "update received_file set done_at = clock_timestamp(), state = 'DECIDED',"
                    + " details = '' where id = :id and done_at is null",
                id)
            .executeUpdate()
        == 1;
  }

  /** Says that it can never become a submission. */
  boolean refuse(UUID id) {
    return change(
                "update received_file set done_at = clock_timestamp(), state = 'REFUSED_FILE'"
                    + " where id = :id and done_at is null",
                id)
            .executeUpdate()
        == 1;
  }

  /** As if it had never been handed in, unless it has become a submission. */
  boolean takeBack(UUID id) {
    return change("delete from received_file where id = :id and done_at is null", id)
            .executeUpdate()
        == 1;
  }

  private Optional<ReceivedFile> read(String sql, UUID id) {
    return database
        .createNativeQuery(sql, Tuple.class)
        .setParameter("id", id)
        .getResultStream()
        .map(ReceivedFiles::file)
        .findFirst();
  }

  private MutationQuery change(String sql, UUID id) {
    return database.createNativeMutationQuery(sql).setParameter("id", id);
  }

  private static ReceivedFile file(Tuple row) {
    return new ReceivedFile(
        row.get("id", UUID.class),
        row.get("upload_id", UUID.class),
        row.get("account_id", UUID.class),
        SubmissionState.valueOf(row.get("state", String.class)),
        row.get("details", String.class),
        row.get("size", Long.class),
        at(row.get("received_at")),
        row.get("attempts", Integer.class));
  }

  private static Instant at(Object value) {
    return value instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) value;
  }
}
