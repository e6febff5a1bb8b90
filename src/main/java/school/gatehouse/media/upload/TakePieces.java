package school.gatehouse.media.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.media.Spool;
import school.gatehouse.problem.Problem;
import school.gatehouse.storage.Bucket;
import school.gatehouse.storage.ObjectName;
import school.gatehouse.storage.Storage;

/**
 * Adds what one connection brings: piece by piece to the spool, to quarantine, read back, and only
 * then counted. With a checksum everything is counted at the end, or nothing.
 */
@ApplicationScoped
class TakePieces {

  private final SchoolWall wall;
  private final UploadRows uploads;
  private final PieceRows pieces;
  private final Storage storage;
  private final Spool spool;
  private final UploadConfig config;

  TakePieces(
      SchoolWall wall,
      UploadRows uploads,
      PieceRows pieces,
      Storage storage,
      Spool spool,
      UploadConfig config) {
    this.wall = wall;
    this.uploads = uploads;
    this.pieces = pieces;
    this.storage = storage;
    this.spool = spool;
    this.config = config;
  }

  /**
   * What a connection brings.
   *
   * @param announced bytes by its Content-Length; -1 where it does not say
   */
  record Arriving(long offset, long announced, InputStream body, Optional<Checksum> checksum) {}

  /**
   * Adds to an upload.
   *
   * @return the bytes that are kept now
   * @throws Problem 404, 409 for another offset, 413 for more than was announced at the start, 423
   *     while another connection sends, 460 for a wrong checksum
   */
  long take(Caller by, UUID upload, Arriving arriving) {
    var lease = wall.in(by.school(), () -> begin(by, upload, arriving));
    try {
      return arriving.checksum().isPresent() ? allOrNothing(lease, arriving) : bit(lease, arriving);
    } finally {
      wall.in(by.school(), () -> end(lease));
    }
  }

  private Lease begin(Caller by, UUID upload, Arriving arriving) {
    var lease = uploads.lease(by.account(), upload);
    if (lease.offset() != arriving.offset()) {
      throw Problem.conflict("The upload stands at another offset.");
    }
    if (arriving.announced() > lease.size() - lease.offset()) {
      throw tooMany();
    }
    pieces.forgetFrom(upload, lease.offset());
    return lease;
  }

  private Lease end(Lease lease) {
    uploads.release(lease);
    return lease;
  }

  private long bit(Lease lease, Arriving arriving) {
    var reading = reading(lease, arriving);
    long at = lease.offset();
    while (reading.hasMore() && at < lease.size()) {
      long from = at;
      at += keep(lease, reading, at, to -> uploads.advance(lease, from, to));
    }
    insistAtEnd(reading, arriving.body());
    return at;
  }

  private long allOrNothing(Lease lease, Arriving arriving) {
    var reading = reading(lease, arriving);
    long at = lease.offset();
    while (reading.hasMore() && at < lease.size()) {
      at += keep(lease, reading, at, to -> uploads.renew(lease));
    }
    long to = at;
    boolean right = !reading.isCut() && arriving.checksum().orElseThrow().isRight();
    wall.in(lease.school(), () -> count(lease, to, right));
    if (!right) {
      throw Problem.ofProtocol(
          460, "checksum-mismatch", "The bytes are not those of the checksum.");
    }
    return at;
  }

  private Lease count(Lease lease, long to, boolean right) {
    if (right) {
      uploads.advance(lease, lease.offset(), to);
    } else {
      pieces.forgetFrom(lease.upload(), lease.offset());
    }
    return lease;
  }

  private ReadPiece reading(Lease lease, Arriving arriving) {
    return new ReadPiece(
        arriving.body(), arriving.checksum(), () -> wall.in(lease.school(), () -> alive(lease)));
  }

  private Lease alive(Lease lease) {
    uploads.renew(lease);
    return lease;
  }

  private interface Count {
    void upTo(long offset);
  }

  private long keep(Lease lease, ReadPiece reading, long start, Count count) {
    var file = spool.fresh();
    try {
      long most = Math.min(config.pieceSize().asLongValue(), lease.size() - start);
      long bytes = reading.into(file, most);
      if (bytes > 0) {
        put(lease, file, start, bytes, count);
      }
      return bytes;
    } finally {
      spool.delete(file);
    }
  }

  private void put(Lease lease, Path file, long start, long bytes, Count count) {
    var name = ObjectName.fresh(Bucket.QUARANTINE, lease.school());
    wall.in(
        lease.school(),
        () -> {
          uploads.renew(lease);
          pieces.announce(lease.upload(), start, name.key(), bytes);
          return name;
        });
    var stored = storage.putVerified(name, file);
    wall.in(
        lease.school(),
        () -> {
          count.upTo(start + bytes);
          pieces.keep(lease.upload(), start, stored.sha256());
          return stored;
        });
  }

  /** Nobody sends more than they said; one more byte is enough to know. */
  private static void insistAtEnd(ReadPiece reading, InputStream body) {
    if (reading.hasMore() && !isAtEnd(body)) {
      throw tooMany();
    }
  }

  private static boolean isAtEnd(InputStream body) {
    try {
      return body.read() < 0;
    } catch (java.io.IOException cut) {
      return true;
    }
  }

  private static Problem tooMany() {
    return Problem.ofProtocol(
        413, "too-large", "These are more bytes than the upload was to have.");
  }
}
