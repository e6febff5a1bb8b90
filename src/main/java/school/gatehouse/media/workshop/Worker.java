package school.gatehouse.media.workshop;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One running process, which does one job at a time. */
final class Worker implements Closeable {

  /** What a Java process ends with when memory runs out. */
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final Path folder;
  private final DataOutputStream orders;
  private final DataInputStream answers;
  private int done;
  private volatile boolean late;

  private Worker(Process process, Path folder) {
    this.process = process;
    this.folder = folder;
    this.orders = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /**
   * Starts a process that inherits nothing: no credentials, no open files, and only its class path
   * by name.
   */
  static Worker start(Path spool, long heapBytes) throws IOException {
    Path folder = Files.createTempDirectory(spool, "worker");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heapBytes,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + folder.toAbsolutePath(),
            WorkshopProcess.class.getName());
    builder.environment().clear();
    // as an argument it can be so long that the faces' native library reads past its end
    builder.environment().put("CLASSPATH", OwnClasses.path());
    builder.directory(folder.toFile());
    builder.redirectError(Redirect.DISCARD);
    return new Worker(builder.start(), folder);
  }

  /**
   * Has a job done; afterwards a worker that failed is of no more use.
   *
   * @throws IOException if the process died, answered nonsense, or was ended at the time limit
   */
  Answer ask(Order order, Duration limit, ScheduledExecutorService clock) throws IOException {
    var end = clock.schedule(this::endLate, limit.toMillis(), TimeUnit.MILLISECONDS);
    try {
      Frames.write(order, orders);
      done++;
      return Frames.read(Answer.class, answers);
    } finally {
      end.cancel(false);
    }
  }

  private void endLate() {
    late = true;
    process.destroyForcibly();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  int done() {
    return done;
  }

  /** How the process ended, in words for the submitter. */
  String epitaph() {
    if (late) {
      return "The file took too long to check.";
    }
    try {
      boolean ended = process.waitFor(5, TimeUnit.SECONDS);
      return ended && process.exitValue() == OUT_OF_MEMORY
          ? "The file is too large to be checked safely. Make it smaller and send it again."
          : "The file could not be checked safely. Save it again in an ordinary form and send that.";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "The file could not be checked now. Send it again.";
    }
  }

  /** Ends the process and deletes what its libraries have unpacked. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
    Folders.delete(folder);
  }
}
