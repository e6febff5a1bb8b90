package school.gatehouse.media.workshop;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import school.gatehouse.cleaning.Cleaning;
import school.gatehouse.cleaning.Examined;
import school.gatehouse.inspection.CountFaces;
import school.gatehouse.inspection.Faces;
import school.gatehouse.inspection.FileType;
import school.gatehouse.inspection.Inspection;

/**
 * The program of a workshop process: takes one job after the other from its standard input until
 * that ends, because then its master is gone. It has no credentials, no database and no network to
 * speak of.
 */
public final class WorkshopProcess {

  /** Whoever gave the job ends this process when it takes too long. */
  private static final Duration ENDED_FROM_OUTSIDE = Duration.ofDays(1);

  /** As in EXIF. */
  private static final int UPRIGHT = 1;

  /** The model is loaded for the first picture. */
  private static CountFaces counter;

  private static final CountFaces FINDER = new CountFaces(0, ENDED_FROM_OUTSIDE);

  private WorkshopProcess() {}

  public static void main(String[] args) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
    // what libraries print must not get between the answers
    System.setOut(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    try {
      while (true) {
        Frames.write(done(Frames.read(Order.class, in)), out);
      }
    } catch (EOFException masterIsGone) {
      Runtime.getRuntime().halt(0);
    }
  }

  private static Answer done(Order order) throws IOException {
    Optional<String> drawn = Optional.empty();
    if (order.draw().isPresent()) {
      drawn = drawn(order.draw().get());
    } else if (order.edit().isPresent()) {
      drawn = edited(order.edit().get());
    }
    return new Answer(
        order.examine().map(WorkshopProcess::examined),
        drawn,
        order.heads().flatMap(WorkshopProcess::headsIn),
        order.count().flatMap(WorkshopProcess::mostFaces));
  }

  private static Optional<String> edited(EditJob job) throws IOException {
    int turned = Inspection.withSafeLimits().orientation(job.copy());
    return new Editing(job.edit(), turned).write(job.copy(), job.target());
  }

  private static Optional<List<Area>> headsIn(Path copy) {
    int turned = Inspection.withSafeLimits().orientation(copy);
    return FINDER.boxes(copy, turned).map(boxes -> boxes.stream().map(Area::around).toList());
  }

  private static Optional<String> drawn(DrawJob job) throws IOException {
    Optional<Rendition> picture =
        job.still().isPresent()
            ? job.drawing().ofStill(job.still().get(), job.copy())
            : Optional.empty();
    if (picture.isEmpty()) {
      int turned = Inspection.withSafeLimits().orientation(job.copy());
      picture = job.drawing().of(job.copy(), turned);
    }
    if (picture.isEmpty()) {
      FileType type =
          Inspection.withSafeLimits().look(job.copy(), Optional.empty(), Optional.empty()).type();
      picture = job.drawing().standIn(type);
    }
    if (picture.isPresent()) {
      Files.write(job.target(), picture.get().bytes());
    }
    return picture.map(Rendition::mediaType);
  }

  private static Report examined(Job job) {
    Inspection inspection = new Inspection(job.limits());
    Cleaning cleaning = new Cleaning(inspection, job.decodingMemory(), ENDED_FROM_OUTSIDE);
    Examined examined =
        cleaning.examine(
            job.original(), job.name(), job.mediaType(), job.target(), job.mustNotOccur());
    return Report.of(examined, lookedAt(job, examined));
  }

  /** Of the clean copy, because that is what people will see. */
  private static Optional<CountFaces.Looked> lookedAt(Job job, Examined examined) {
    if (examined.copy().isEmpty() || !examined.hasPictures()) {
      return Optional.empty();
    }
    return counter(job.smallFaces(), job.facesLimit())
        .look(job.target(), examined.inspected().orientation());
  }

  /** Large and small ones each where there are most: somebody may be in one picture only. */
  private static Optional<Faces> mostFaces(CountJob job) {
    CountFaces counting = counter(job.smallFaces(), job.limit());
    Optional<Faces> most = Optional.empty();
    for (Path picture : job.pictures()) {
      Optional<Faces> here = counting.of(picture, UPRIGHT);
      if (here.isEmpty()) {
        return Optional.empty();
      }
      most = Optional.of(here.get().orMore(most.orElse(Faces.NONE)));
    }
    return most;
  }

  private static CountFaces counter(double smallFaces, Duration limit) {
    if (counter == null) {
      counter = new CountFaces(smallFaces, limit);
    }
    return counter;
  }
}
