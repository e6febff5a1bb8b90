package school.gatehouse.cleaning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import school.gatehouse.inspection.FileType;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Inspection;

/**
 * Removes what is personal from a file without touching its content, and proves it.
 *
 * <p>Either the target holds a file that passed every proof, or it does not exist.
 */
@ApplicationScoped
public class Cleaning {

  private static final long SAFE_MEMORY = 256L << 20;
  private static final Duration SAFE_TIME = Duration.ofSeconds(60);

  private final ProvenCopy jpeg;
  private final ProvenCopy png;
  private final Duration timeLimit;

  @Inject
  Cleaning(Inspection inspection, CleaningConfig config) {
    this(inspection, config.decodingMemory().asLongValue(), config.timeLimit());
  }

  private Cleaning(Inspection inspection, long decodingMemory, Duration timeLimit) {
    SamePixels samePixels = new SamePixels(decodingMemory);
    this.jpeg = new ProvenCopy(inspection, new JpegCleaner(), samePixels);
    this.png = new ProvenCopy(inspection, new PngCleaner(), samePixels);
    this.timeLimit = timeLimit;
  }

  /** For use without a container; the limits are the defaults of the configuration. */
  public static Cleaning withSafeLimits(Inspection inspection) {
    return new Cleaning(inspection, SAFE_MEMORY, SAFE_TIME);
  }

  /**
   * Writes a clean copy.
   *
   * @param inspected what inspection said about this very file
   * @param target is created or overwritten, and deleted if anything goes wrong
   * @param mustNotOccur texts that the copy may not hold, such as the names of the pupils shown;
   *     ones shorter than four letters are passed over
   * @throws NotCleanable whenever the copy is not proven clean, for whatever cause
   */
  public Cleaned clean(Path original, Inspected inspected, Path target, Set<String> mustNotOccur) {
    boolean proven = false;
    try {
      if (inspected.isBlocked() || !inspected.type().isAllowed()) {
        throw NotCleanable.blockedByInspection();
      }
      ProvenCopy copy = inspected.type() == FileType.JPEG ? jpeg : png;
      Cleaned cleaned = inTime(() -> copy.make(original, inspected, target, mustNotOccur));
      proven = true;
      return cleaned;
    } finally {
      if (!proven) {
        delete(target);
      }
    }
  }

  private interface Work {
    Cleaned run() throws IOException;
  }

  private Cleaned inTime(Work work) {
    FutureTask<Cleaned> task = new FutureTask<>(work::run);
    Thread thread = new Thread(task, "cleaning");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw NotCleanable.tooSlow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw NotCleanable.tooSlow();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof NotCleanable refused
          ? refused
          : NotCleanable.because(e.getCause());
    } finally {
      task.cancel(true);
    }
  }

  private static void delete(Path target) {
    try {
      Files.deleteIfExists(target);
    } catch (IOException e) {
      throw new UncheckedIOException("An unproven copy could not be deleted", e);
    }
  }
}
