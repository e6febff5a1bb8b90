package school.gatehouse.media.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.media.Spool;
import school.gatehouse.problem.Problem;
import school.gatehouse.storage.Bucket;
import school.gatehouse.storage.ObjectMissing;
import school.gatehouse.storage.ObjectName;
import school.gatehouse.storage.Storage;
import school.gatehouse.storage.UnreadableObject;

/** Puts the pieces of an upload together in the spool; every piece must be what was kept. */
@ApplicationScoped
class AssembleUpload {

  private final SchoolWall wall;
  private final UploadRows uploads;
  private final PieceRows pieces;
  private final Storage storage;
  private final Spool spool;

  AssembleUpload(
      SchoolWall wall, UploadRows uploads, PieceRows pieces, Storage storage, Spool spool) {
    this.wall = wall;
    this.uploads = uploads;
    this.pieces = pieces;
    this.storage = storage;
    this.spool = spool;
  }

  private record Parts(long size, List<PieceRows.Piece> pieces) {}

  Assembled whole(String school, UUID upload) {
    var parts = wall.in(school, () -> parts(upload));
    if (!spool.hasRoomFor(parts.size())) {
      throw Problem.away();
    }
    var file = spool.fresh();
    try {
      write(school, parts, file);
      return new Assembled(file, spool);
    } catch (RuntimeException failed) {
      spool.delete(file);
      throw failed;
    }
  }

  private Parts parts(UUID upload) {
    return new Parts(uploads.size(upload).orElseThrow(PiecesLost::new), pieces.of(upload));
  }

  private void write(String school, Parts parts, Path file) {
    try (var out = Files.newOutputStream(file)) {
      long bytes = 0;
      for (var piece : parts.pieces()) {
        append(school, piece, out);
        bytes += piece.bytes();
      }
      if (bytes != parts.size()) {
        throw new PiecesLost();
      }
    } catch (IOException full) {
      throw new UncheckedIOException("the spool cannot be written", full);
    }
  }

  private void append(String school, PieceRows.Piece piece, OutputStream out) throws IOException {
    var digest = sha256();
    var name = new ObjectName(Bucket.QUARANTINE, school, piece.key());
    try (InputStream in = storage.get(name)) {
      in.transferTo(new DigestOutputStream(out, digest));
    } catch (ObjectMissing | UnreadableObject lost) {
      throw new PiecesLost();
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(piece.sha256())) {
      throw new PiecesLost();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
