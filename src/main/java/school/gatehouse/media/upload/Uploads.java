package school.gatehouse.media.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.problem.Problem;

/**
 * Files that come in pieces, over as many connections as it takes. Whatever is counted lies in
 * quarantine and was read back; nothing is kept in this process, so that any other can go on.
 */
@ApplicationScoped
public class Uploads {

  private final SchoolWall wall;
  private final UploadRows rows;
  private final PieceRows pieces;
  private final TakePieces take;
  private final AssembleUpload assemble;
  private final UploadConfig config;

  Uploads(
      SchoolWall wall,
      UploadRows rows,
      PieceRows pieces,
      TakePieces take,
      AssembleUpload assemble,
      UploadConfig config) {
    this.wall = wall;
    this.rows = rows;
    this.pieces = pieces;
    this.take = take;
    this.assemble = assemble;
    this.config = config;
  }

  /**
   * Begins an upload.
   *
   * @throws Problem 413 for a file that is too large, 429 when the account has too many open
   */
  Upload begin(Caller by, long size, Optional<String> metadata) {
    if (size > config.maxSize().asLongValue()) {
      throw Problem.ofProtocol(413, "too-large", "Files of this size are not taken.");
    }
    UploadMetadata.of(metadata);
    return wall.in(
        by.school(),
        () -> {
          if (rows.open(by.account()) >= config.maxOpen()) {
            throw Problem.ofProtocol(
                429, "too-many-uploads", "Finish or end the uploads that you have begun.");
          }
          return rows.add(by.account(), size, metadata);
        });
  }

  /**
   * An upload of the caller.
   *
   * @throws Problem 404 if it was never there, is somebody else's, was ended or has expired
   */
  public Upload of(Caller by, UUID id) {
    return wall.in(by.school(), () -> rows.find(by.account(), id).orElseThrow(Problem::notHere));
  }

  /** Adds what a connection brings; says how many bytes are kept now. */
  long take(Caller by, UUID id, TakePieces.Arriving arriving) {
    return take.take(by, id, arriving);
  }

  /**
   * Ends an upload that nobody has handed in.
   *
   * @throws Problem 404 if there is none, 409 once it was handed in, 423 while somebody sends
   */
  void end(Caller by, UUID id) {
    wall.in(
        by.school(),
        () -> {
          var lease = rows.lease(by.account(), id);
          rows.release(lease);
          if (!eraseIdle(id)) {
            throw Problem.conflict("The file has been handed in.");
          }
          return lease;
        });
  }

  /** Ends, inside the transaction in hand, what nobody sends to and nobody has handed in. */
  boolean eraseIdle(UUID id) {
    boolean idle = rows.isIdle(id);
    if (idle) {
      forget(id);
    }
    return idle;
  }

  /**
   * Takes a complete upload over, inside the transaction in hand: it does not expire any more.
   *
   * @throws Problem 422 if the account has no such upload, it is not complete, or it was taken
   */
  public Upload handIn(Caller by, UUID id) {
    var upload = rows.hold(by.account(), id).orElseThrow(() -> Problem.unknownReference("upload"));
    if (!upload.isComplete()) {
      throw Problem.invalid("upload", "has not arrived completely");
    }
    if (!rows.handIn(id)) {
      throw Problem.invalid("upload", "has been handed in before");
    }
    return upload;
  }

  /**
   * An upload that was handed in, whoever it belongs to. Ask inside a transaction.
   *
   * @throws PiecesLost if there is none any more
   */
  public Upload handedIn(UUID id) {
    return rows.handedIn(id).orElseThrow(PiecesLost::new);
  }

  /** Undoes {@link #handIn}, inside the transaction in hand. */
  public void putBack(UUID id) {
    rows.putBack(id);
  }

  /** Erases an upload and its pieces, inside the transaction in hand; again is no error. */
  public void forget(UUID id) {
    pieces.forgetFrom(id, 0);
    rows.delete(id);
  }

  /**
   * Writes the whole file to the private spool; slow, outside any transaction.
   *
   * @throws PiecesLost if a piece is gone or not what was kept
   * @throws Problem 503 while the spool has no room for it
   */
  public Assembled assemble(String school, UUID id) {
    return assemble.whole(school, id);
  }

  long largest() {
    return config.maxSize().asLongValue();
  }

  Duration lease() {
    return config.lease();
  }
}
