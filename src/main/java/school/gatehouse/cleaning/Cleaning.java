package school.gatehouse.cleaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import school.gatehouse.cleaning.boxes.FilmCleaner;
import school.gatehouse.cleaning.boxes.HeifCleaner;
import school.gatehouse.cleaning.packages.OfficeCleaner;
import school.gatehouse.cleaning.packages.OpenCleaner;
import school.gatehouse.cleaning.packages.ScratchCleaner;
import school.gatehouse.cleaning.packages.WebPageCleaner;
import school.gatehouse.cleaning.pdf.PdfCleaner;
import school.gatehouse.cleaning.picture.GifCleaner;
import school.gatehouse.cleaning.picture.TiffCleaner;
import school.gatehouse.cleaning.picture.WebpCleaner;
import school.gatehouse.cleaning.recording.AviCleaner;
import school.gatehouse.cleaning.recording.FlacCleaner;
import school.gatehouse.cleaning.recording.MatroskaCleaner;
import school.gatehouse.cleaning.recording.Mp3Cleaner;
import school.gatehouse.cleaning.recording.WavCleaner;
import school.gatehouse.cleaning.text.HtmlCleaner;
import school.gatehouse.cleaning.text.PlainTextCleaner;
import school.gatehouse.cleaning.text.SvgCleaner;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.Finding;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Inspection;

/**
 * Removes what is personal from a file without touching its content, and proves it.
 *
 * <p>Either the target holds a file that passed every proof, or it does not exist.
 */
public class Cleaning {

  private static final long SAFE_MEMORY = 256L << 20;
  private static final Duration SAFE_TIME = Duration.ofSeconds(60);

  private final Inspection inspection;
  private final Cleaners cleaners;
  private final SamePixels samePixels;
  private final Duration timeLimit;

  /**
   * With limits of one's own.
   *
   * @param decodingMemory bytes that decoded pictures may take, over all threads
   * @param timeLimit for one file, cleaning and proofs together
   */
  public Cleaning(Inspection inspection, long decodingMemory, Duration timeLimit) {
    this.inspection = inspection;
    this.samePixels = new SamePixels(decodingMemory);
    this.cleaners = allCleaners(inspection);
    this.timeLimit = timeLimit;
  }

  /** For use without a container; the limits are the defaults of the configuration. */
  public static Cleaning withSafeLimits(Inspection inspection) {
    return new Cleaning(inspection, SAFE_MEMORY, SAFE_TIME);
  }

  private static Cleaners allCleaners(Inspection inspection) {
    Cleaners all = new Cleaners();
    Embedded embedded = new Embedded(inspection, all);
    return all.add(new PictureCleaner(new JpegCleaner()))
        .add(new PictureCleaner(new PngCleaner()))
        .add(new GifCleaner())
        .add(new WebpCleaner())
        .add(new TiffCleaner())
        .add(new FilmCleaner())
        .add(new HeifCleaner())
        .add(new PdfCleaner(embedded))
        .add(new OfficeCleaner(embedded))
        .add(new OpenCleaner(embedded))
        .add(new ScratchCleaner(embedded))
        .add(new WebPageCleaner(embedded))
        .add(new MatroskaCleaner(embedded))
        .add(new AviCleaner(embedded))
        .add(new WavCleaner(embedded))
        .add(new Mp3Cleaner(embedded))
        .add(new FlacCleaner(embedded))
        .add(new PlainTextCleaner())
        .add(new SvgCleaner(embedded))
        .add(new HtmlCleaner(embedded));
  }

  /**
   * Looks into a file and writes a clean copy of it, if it can be cleaned.
   *
   * @param declaredName file name as sent, if any; only its extension is read
   * @param declaredMediaType media type as sent, if any
   * @param target is created; it is there afterwards only if the copy was proven clean
   * @param mustNotOccur texts that the copy may not hold beside its content, such as the names of
   *     the pupils shown; ones shorter than four letters are passed over
   * @return always an answer; what is wrong with the file is a finding in it
   * @throws UncheckedIOException if this machine's disk cannot be read or written
   */
  public Examined examine(
      Path original,
      Optional<String> declaredName,
      Optional<String> declaredMediaType,
      Path target,
      Set<String> mustNotOccur) {
    Inspected inspected = inspection.look(original, declaredName, declaredMediaType);
    if (inspected.isBlocked()) {
      return new Examined(inspected, List.of(), false, Optional.empty());
    }
    try {
      Proven proven = proven(original, inspected, target, mustNotOccur);
      return new Examined(
          proven.account(), proven.words(), proven.hasPictures(), Optional.of(proven.cleaned()));
    } catch (NotCleanable refused) {
      Finding finding = Finding.of(FindingCode.NOT_CLEANABLE, refused.getMessage());
      return new Examined(inspected.with(finding), List.of(), false, Optional.empty());
    }
  }

  /**
   * Writes a clean copy of a file that was looked into.
   *
   * @param inspected what inspection said about this very file
   * @throws NotCleanable whenever the copy is not proven clean, for whatever cause
   */
  public Cleaned clean(Path original, Inspected inspected, Path target, Set<String> mustNotOccur) {
    return proven(original, inspected, target, mustNotOccur).cleaned();
  }

  private Proven proven(Path original, Inspected inspected, Path target, Set<String> mustNotOccur) {
    boolean proven = false;
    try {
      Optional<Cleaner> cleaner = cleaners.of(inspected.type());
      if (inspected.isBlocked() || cleaner.isEmpty()) {
        throw NotCleanable.blockedByInspection();
      }
      Files.deleteIfExists(target);
      ProvenCopy copy = new ProvenCopy(inspection, cleaner.get(), samePixels);
      Proven made = inTime(() -> copy.make(original, inspected, target, mustNotOccur));
      proven = true;
      return made;
    } catch (IOException e) {
      throw NotCleanable.because(e);
    } finally {
      if (!proven) {
        delete(target);
      }
    }
  }

  private interface Work {
    Proven run() throws IOException, Damaged;
  }

  private Proven inTime(Work work) {
    FutureTask<Proven> task = new FutureTask<>(work::run);
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
      throw explained(e.getCause());
    } finally {
      task.cancel(true);
    }
  }

  private static NotCleanable explained(Throwable cause) {
    if (cause instanceof NotCleanable refused) {
      return refused;
    }
    return cause instanceof Damaged damaged
        ? NotCleanable.damaged(damaged)
        : NotCleanable.because(cause);
  }

  private static void delete(Path target) {
    try {
      Files.deleteIfExists(target);
    } catch (IOException e) {
      throw new UncheckedIOException("An unproven copy could not be deleted", e);
    }
  }
}
