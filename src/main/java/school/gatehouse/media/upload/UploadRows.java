package school.gatehouse.media.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.problem.Problem;

/** The rows of uploads. Ask inside a transaction of the school. */
@ApplicationScoped
class UploadRows {

  private static final String COLUMNS =
      "select id, account_id, size, received, metadata, expires_at from upload where ";

  private static final String TAKE =
      "update upload set lease = :token,"
          + " lease_until = clock_timestamp() + cast(:lease as interval) where id = :id"
          + " and account_id = :account and expires_at > clock_timestamp()"
          + " and (lease is null or lease_until < clock_timestamp())";

  private final Session database;
  private final SchoolWall wall;
  private final UploadConfig config;

  UploadRows(Session database, SchoolWall wall, UploadConfig config) {
    this.database = database;
    this.wall = wall;
    this.config = config;
  }

  Upload add(UUID account, long size, Optional<String> metadata) {
    var id = UUID.randomUUID();
    change(
            "insert into upload (id, school_id, account_id, size, metadata, expires_at) values"
                + " (:id, :school, :account, :size, :metadata,"
                + " clock_timestamp() + cast(:keep as interval))",
            id)
        .setParameter("school", wall.school())
        .setParameter("account", account)
        .setParameter("size", size)
        .setParameter("metadata", metadata.orElse(null), String.class)
        .setParameter("keep", config.keep().toString())
        .executeUpdate();
    return find(account, id).orElseThrow();
  }

  /** How many an account has begun and not handed in. */
  long open(UUID account) {
    return database
        .createNativeQuery(
            "select count(*) from upload where account_id = :account and not handed_in"
                + " and expires_at > clock_timestamp()",
            Long.class)
        .setParameter("account", account)
        .getSingleResult();
  }

  /** An upload of this account that has not expired. */
  Optional<Upload> find(UUID account, UUID id) {
    return read(
        COLUMNS + "id = :id and account_id = :account and expires_at > clock_timestamp()",
        id,
        account);
  }

  /** The same, and nobody else changes it until the transaction in hand ends. */
  Optional<Upload> hold(UUID account, UUID id) {
    return read(
        COLUMNS
            + "id = :id and account_id = :account and expires_at > clock_timestamp() for update",
        id,
        account);
  }

  private Optional<Upload> read(String sql, UUID id, UUID account) {
    return first(select(sql, id).setParameter("account", account));
  }

  Optional<Upload> handedIn(UUID id) {
    return first(select(COLUMNS + "id = :id and handed_in", id));
  }

  private NativeQuery<Tuple> select(String sql, UUID id) {
    return database.createNativeQuery(sql, Tuple.class).setParameter("id", id);
  }

  private static Optional<Upload> first(NativeQuery<Tuple> query) {
    return query.getResultStream().map(UploadRows::upload).findFirst();
  }

  /** How large an upload is, whoever it belongs to. */
  Optional<Long> size(UUID id) {
    return database
        .createNativeQuery("select size from upload where id = :id", Long.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /**
   * Takes the right to add.
   *
   * @throws Problem 404 if the account has no such upload, 423 while another connection adds
   */
  Lease lease(UUID account, UUID id) {
    var token = UUID.randomUUID();
    int taken =
        change(TAKE, id)
            .setParameter("account", account)
            .setParameter("token", token)
            .setParameter("lease", config.lease().toString())
            .executeUpdate();
    var upload = find(account, id).orElseThrow(Problem::notHere);
    if (taken == 0) {
      throw Problem.ofProtocol(423, "locked", "Another connection is sending to this upload.");
    }
    return new Lease(wall.school(), id, token, upload.received(), upload.size());
  }

  /**
   * Says that its connection is alive.
   *
   * @throws Problem 409 if another connection has taken over
   */
  void renew(Lease lease) {
    insistHeld(
        change(
                "update upload set lease_until = clock_timestamp() + cast(:lease as interval)"
                    + " where id = :id and lease = :token",
                lease.upload())
            .setParameter("lease", config.lease().toString())
            .setParameter("token", lease.token())
            .executeUpdate());
  }

  /**
   * Counts bytes that lie in quarantine.
   *
   * @throws Problem 409 if another connection has taken over
   */
  void advance(Lease lease, long from, long to) {
    insistHeld(
        change(
                "update upload set received = :to where id = :id and lease = :token"
                    + " and received = :from",
                lease.upload())
            .setParameter("to", to)
            .setParameter("from", from)
            .setParameter("token", lease.token())
            .executeUpdate());
  }

  private static void insistHeld(int rows) {
    if (rows == 0) {
      throw Problem.conflict("Another connection has taken over this upload.");
    }
  }

  void release(Lease lease) {
    change("update upload set lease = null where id = :id and lease = :token", lease.upload())
        .setParameter("token", lease.token())
        .executeUpdate();
  }

  /** False if it was before. */
  boolean handIn(UUID id) {
    return change("update upload set handed_in = true where id = :id and not handed_in", id)
            .executeUpdate()
        == 1;
  }

  void putBack(UUID id) {
    change("update upload set handed_in = false where id = :id", id).executeUpdate();
  }

  void delete(UUID id) {
    change("delete from upload where id = :id", id).executeUpdate();
  }

  /** Whether nobody is sending to it and nobody has handed it in; holds it if so. */
  boolean isIdle(UUID id) {
    return !database
        .createNativeQuery(
            "select id from upload where id = :id and not handed_in"
                + " and (lease is null or lease_until < clock_timestamp()) for update",
            UUID.class)
        .setParameter("id", id)
        .getResultList()
        .isEmpty();
  }

  /** Those that were not handed in in time, after a moment for connections that still send. */
  List<UUID> expired(Duration after) {
    return database
        .createNativeQuery(
            "select id from upload where not handed_in"
                + " and expires_at < clock_timestamp() - cast(:after as interval)",
            UUID.class)
        .setParameter("after", after.toString())
        .getResultList();
  }

  private MutationQuery change(String sql, UUID id) {
    return database.createNativeMutationQuery(sql).setParameter("id", id);
  }

  private static Upload upload(Tuple row) {
    return new Upload(
        row.get("id", UUID.class),
        row.get("account_id", UUID.class),
        row.get("size", Long.class),
        row.get("received", Long.class),
        Optional.ofNullable(row.get("metadata", String.class)),
        at(row.get("expires_at")));
  }

  private static Instant at(Object value) {
    return value instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) value;
  }
}
