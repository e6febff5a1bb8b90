package school.gatehouse.media.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import school.gatehouse.inspection.Faces;
import school.gatehouse.inspection.Finding;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.media.stills.Stills;
import school.gatehouse.media.stills.TakeStills;

/** Counts faces in what Java cannot decode, by pictures taken out of the clean copy. */
final class CountInStills {

  private final TakeStills stills;
  private final FacesConfig config;
  private final Function<CountJob, Optional<Faces>> counting;

  CountInStills(
      TakeStills stills, FacesConfig config, Function<CountJob, Optional<Faces>> counting) {
    this.stills = stills;
    this.config = config;
    this.counting = counting;
  }

  /**
   * The report as it was, unless all pictures could be taken and counted.
   *
   * @param copy of which the report is
   * @param spool where a folder may be made and deleted
   */
  Report in(Report report, Path copy, Path spool) {
    if (!report.lacksFaces() || !stills.areIn(report.type())) {
      return report;
    }
    Path folder = folder(spool);
    try {
      return stills
          .forCounting(copy, report.type(), folder)
          .flatMap(taken -> counted(report, taken))
          .orElse(report);
    } finally {
      Folders.delete(folder);
    }
  }

  static Path folder(Path spool) {
    try {
      return Files.createTempDirectory(spool, "stills").toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException("no folder can be made in the spool", e);
    }
  }

  private Optional<Report> counted(Report report, Stills taken) {
    return counting
        .apply(new CountJob(taken.pictures(), config.smallBelow(), config.timeLimit()))
        .map(faces -> report.with(faces, taken.spread() ? spread(taken, faces) : Optional.empty()));
  }

  /** That nobody was seen now and then does not show that nobody is in a long film. */
  private static Optional<Finding> spread(Stills taken, Faces faces) {
    String looked = "Faces were looked for in %d pictures of the film, spread over its length";
    return Optional.of(
        faces.areNone()
            ? Finding.of(
                FindingCode.FACES_NOT_COUNTED,
                (looked + ", and none was found. Nobody has looked at the rest.")
                    .formatted(taken.pictures().size()))
            : Finding.of(
                FindingCode.FACES_SAMPLED, (looked + ".").formatted(taken.pictures().size())));
  }
}
