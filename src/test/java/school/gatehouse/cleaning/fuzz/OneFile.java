package school.gatehouse.cleaning.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.cleaning.Cleaning;
import school.gatehouse.cleaning.NotCleanable;
import school.gatehouse.inspection.FileType;
import school.gatehouse.inspection.Inspected;
import school.gatehouse.inspection.Inspection;
import school.gatehouse.inspection.Limits;

/**
 * Looks into a file, cleans and proves it, and complains of everything that the doors of these
 * rooms do not promise: another exception, a cause nobody foresaw, a long wait, something left.
 *
 * <p>Cleaner and proof may not disagree either: a copy whose content changed, that holds parts that
 * go, or that would change once more is a mistake of ours, though nobody gets that copy. The file's
 * own doing is a value found again, which it may show among its pixels and say beside them, and
 * what a library makes of damaged bytes: pixels that a decoder guessed, a document that PDFBox
 * mended.
 */
final class OneFile {

  static final Duration LONGEST = Duration.ofSeconds(10);

  private static final List<String> MISTAKES =
      List.of(
          "could not be cleaned safely",
          "took too long",
          "was left after cleaning",
          "changed after it was inspected");

  private static final List<String> DISAGREEMENTS =
      List.of("would have changed the content", "cleaned file again would change");

  /** Small, so that a hunt sees many files: what is larger than these is refused anyhow. */
  private static final Limits SMALL =
      new Limits(1 << 20, 1 << 20, 1_000_000, 4096, 1 << 20, LONGEST);

  private final Inspection inspection = new Inspection(SMALL);
  private final Cleaning cleaning = new Cleaning(inspection, 64L << 20, LONGEST);
  private final Path original;
  private final Path target;

  OneFile(Path folder) {
    original = folder.resolve("original");
    target = folder.resolve("target");
  }

  /** Whether a clean copy could be made; an {@link AssertionError} is a mistake in our code. */
  boolean isCleaned(byte[] file) throws IOException {
    Files.write(original, file);
    Inspected inspected = look(original);
    if (inspected.findings().toString().contains("took too long")) {
      throw new AssertionError("not looked into in good time");
    }
    return !inspected.isBlocked() && isCleaned(inspected);
  }

  private boolean isCleaned(Inspected inspected) {
    try {
      cleaning.clean(original, inspected, target, Set.of("Marker"));
    } catch (NotCleanable refused) {
      demand(Files.notExists(target), "a refused copy is there");
      demandForeseen(refused, inspected.type());
      return false;
    }
    demand(look(target).findings().isEmpty(), "the copy is not clean");
    return true;
  }

  private Inspected look(Path file) {
    return inspection.look(file, Optional.empty(), Optional.empty());
  }

  private static void demandForeseen(NotCleanable refused, FileType type) {
    boolean mistaken = MISTAKES.stream().anyMatch(refused.getMessage()::contains);
    boolean disagreed = DISAGREEMENTS.stream().anyMatch(refused.getMessage()::contains);
    boolean guessed = type == FileType.PDF || isAboutPixels(refused);
    if (mistaken || (disagreed && !guessed)) {
      throw new AssertionError(refused.getMessage(), refused);
    }
  }

  private static boolean isAboutPixels(NotCleanable refused) {
    return Arrays.stream(refused.getStackTrace())
        .anyMatch(each -> each.getClassName().endsWith(".SamePixels"));
  }

  private static void demand(boolean held, String complaint) {
    if (!held) {
      throw new AssertionError(complaint);
    }
  }
}
