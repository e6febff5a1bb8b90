package school.gatehouse.media.upload;

/** What was kept of an upload is not what arrived; trying again does not help. */
public final class PiecesLost extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PiecesLost() {
    super("a piece of an upload is gone or was changed");
  }
}
