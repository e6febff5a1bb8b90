package school.gatehouse.media.workshop;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import school.gatehouse.cleaning.Cleaning;
import school.gatehouse.cleaning.Examined;
import school.gatehouse.inspection.CountFaces;
import school.gatehouse.inspection.Faces;
import school.gatehouse.inspection.Inspection;

/**
 * The program of a workshop process: takes one job after the other from its standard input until
 * that ends, because then its master is gone. It has no credentials, no database and no network to
 * speak of.
 */
public final class WorkshopProcess {

  /** The model is loaded for the first picture. */
  private static CountFaces counter;

  private WorkshopProcess() {}

  public static void main(String[] args) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
    // what libraries print must not get between the answers
    System.setOut(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    try {
      while (true) {
        Job job = Frames.read(Job.class, in);
        Frames.write(done(job), out);
      }
    } catch (EOFException masterIsGone) {
      Runtime.getRuntime().halt(0);
    }
  }

  private static Report done(Job job) {
    Inspection inspection = new Inspection(job.limits());
    Cleaning cleaning = new Cleaning(inspection, job.decodingMemory(), job.timeLimit());
    Examined examined =
        cleaning.examine(
            job.original(), job.name(), job.mediaType(), job.target(), job.mustNotOccur());
    return Report.of(examined, facesIn(job, examined));
  }

  /** Of the clean copy, because that is what people will see. */
  private static Optional<Faces> facesIn(Job job, Examined examined) {
    if (examined.copy().isEmpty() || !examined.hasPictures()) {
      return Optional.empty();
    }
    if (counter == null) {
      counter = new CountFaces(job.smallFaces(), job.facesLimit());
    }
    return counter.of(job.target(), examined.inspected().orientation());
  }
}
