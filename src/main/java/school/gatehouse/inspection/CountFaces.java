package school.gatehouse.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import school.gatehouse.inspection.faces.FaceBox;
import school.gatehouse.inspection.faces.FaceCounter;

/** Counts the faces in a picture file, or shows where they are; nothing of it is kept. */
public final class CountFaces implements AutoCloseable {

  private final FaceCounter counter = new FaceCounter();
  private final double smallBelow;
  private final Duration timeLimit;

  /**
   * For many pictures, one after the other.
   *
   * @param smallBelow fraction of a picture's longer side; smaller faces are counted apart
   * @param timeLimit for decoding and counting one picture
   */
  public CountFaces(double smallBelow, Duration timeLimit) {
    this.smallBelow = smallBelow;
    this.timeLimit = timeLimit;
  }

  /**
   * Counts once more at each call.
   *
   * @param picture a file that inspection has found sound
   * @param orientation as in EXIF, 1 to 8
   * @return empty if nothing here decodes the file, it takes too long, or the model cannot run
   */
  public Optional<Faces> of(Path picture, int orientation) {
    return look(picture, orientation).map(Looked::faces);
  }

  /**
   * What one look at a picture tells.
   *
   * @param likeness what it looks like, in bits of which few are other where somebody has covered a
   *     part of it or saved it again
   */
  public record Looked(Faces faces, long likeness) {}

  /** The same with what the picture looks like. */
  public Optional<Looked> look(Path picture, int orientation) {
    return inTime(() -> looked(picture, orientation));
  }

  /** Where the faces are, for somebody to choose from; otherwise as {@link #of}. */
  public Optional<List<FaceBox>> boxes(Path picture, int orientation) {
    return inTime(() -> counter.faces(UprightPicture.read(picture, orientation)));
  }

  private <T> Optional<T> inTime(Callable<T> work) {
    try {
      return Optional.of(new TimeLimit(timeLimit).run(work));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (TimeoutException | ExecutionException e) {
      return Optional.empty();
    }
  }

  private Looked looked(Path picture, int orientation) throws IOException {
    var upright = UprightPicture.read(picture, orientation);
    List<FaceBox> faces = counter.faces(upright);
    long large =
        faces.stream().filter(face -> FaceCounter.sizeOf(face, upright) >= smallBelow).count();
    return new Looked(new Faces((int) large, (int) (faces.size() - large)), Likeness.of(upright));
  }

  @Override
  public void close() {
    counter.close();
  }
}
