package school.gatehouse.media.upload;

import java.nio.file.Path;
import school.gatehouse.media.Spool;

/** A whole file in the private spool, until it is closed. */
public final class Assembled implements AutoCloseable {

  private final Path file;
  private final Spool spool;

  Assembled(Path file, Spool spool) {
    this.file = file;
    this.spool = spool;
  }

  public Path file() {
    return file;
  }

  @Override
  public void close() {
    spool.delete(file);
  }
}
