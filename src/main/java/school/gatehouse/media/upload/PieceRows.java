package school.gatehouse.media.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.media.EraseQuarantined;
import school.gatehouse.outbox.Outbox;

/** Where the pieces of uploads lie. Ask inside a transaction of the school. */
@ApplicationScoped
class PieceRows {

  /** The longest that a piece may still be on its way to the store after its row is gone. */
  static final Duration ON_ITS_WAY = Duration.ofMinutes(15);

  private final Session database;
  private final SchoolWall wall;
  private final Outbox outbox;

  PieceRows(Session database, SchoolWall wall, Outbox outbox) {
    this.database = database;
    this.wall = wall;
    this.outbox = outbox;
  }

  /** A piece that was read back, with what it came to then. */
  record Piece(String key, long bytes, String sha256) {}

  /** Writes down where a piece will lie before it is put there. */
  void announce(UUID upload, long start, String key, long bytes) {
    database
        .createNativeMutationQuery(
            "insert into upload_piece (upload_id, start, school_id, object_key, bytes)"
                + " values (:upload, :start, :school, :key, :bytes)")
        .setParameter("upload", upload)
        .setParameter("start", start)
        .setParameter("school", wall.school())
        .setParameter("key", key)
        .setParameter("bytes", bytes)
        .executeUpdate();
  }

  void keep(UUID upload, long start, String sha256) {
    database
        .createNativeMutationQuery(
            "update upload_piece set sha256 = :sha256 where upload_id = :upload and start = :start")
        .setParameter("sha256", sha256)
        .setParameter("upload", upload)
        .setParameter("start", start)
        .executeUpdate();
  }

  /** All of them, in order. */
  List<Piece> of(UUID upload) {
    return database
        .createNativeQuery(
            "select object_key, bytes, sha256 from upload_piece where upload_id = :upload"
                + " order by start",
            Tuple.class)
        .setParameter("upload", upload)
        .getResultStream()
        .map(
            row ->
                new Piece(
                    row.get("object_key", String.class),
                    row.get("bytes", Long.class),
                    row.get("sha256", String.class)))
        .toList();
  }

  /**
   * Lets go what lies behind an offset: pieces that were begun and never counted. One that is still
   * on its way is erased once more when it must have arrived.
   */
  void forgetFrom(UUID upload, long offset) {
    for (Tuple row : removed(upload, offset)) {
      var key = row.get("object_key", String.class);
      outbox.add(EraseQuarantined.KIND, key, Duration.ZERO);
      if (row.get("sha256") == null) {
        outbox.add(EraseQuarantined.KIND, key, ON_ITS_WAY);
      }
    }
  }

  private List<Tuple> removed(UUID upload, long offset) {
    return database
        .createNativeQuery(
            "delete from upload_piece where upload_id = :upload and start >= :offset"
                + " returning object_key, sha256",
            Tuple.class)
        .setParameter("upload", upload)
        .setParameter("offset", offset)
        .getResultList();
  }
}
