package school.gatehouse.inspection;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import school.gatehouse.inspection.faces.FaceBox;
import school.gatehouse.inspection.faces.FaceCounter;

/** Counts the faces in a picture file. Only numbers leave; where the faces are is forgotten. */
@ApplicationScoped
public class CountFaces {

  private static final Logger LOG = Logger.getLogger(CountFaces.class);

  private final FacesConfig config;
  private final FaceCounter counter = new FaceCounter();

  /** Decoding takes memory: this many at once, whoever asks. */
  private final Semaphore places = new Semaphore(2);

  CountFaces(FacesConfig config) {
    this.config = config;
  }

  /**
   * Counts once more at each call.
   *
   * @param picture a file that inspection has found sound
   * @param orientation as in EXIF, 1 to 8
   * @return empty if nothing here decodes the file, it takes too long, or the model cannot run
   */
  public Optional<Faces> of(Path picture, int orientation) {
    try {
      return Optional.of(
          new TimeLimit(config.timeLimit()).run(() -> counted(picture, orientation)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return notCounted("interrupted");
    } catch (TimeoutException e) {
      return notCounted("it takes too long");
    } catch (ExecutionException e) {
      return notCounted(e.getCause().getClass().getSimpleName());
    }
  }

  /** The place is given back when the work has ended, which may be after the clock has. */
  private Faces counted(Path picture, int orientation) throws IOException, InterruptedException {
    places.acquire();
    try {
      var upright = UprightPicture.read(picture, orientation);
      List<FaceBox> faces = counter.faces(upright);
      long large =
          faces.stream()
              .filter(face -> FaceCounter.sizeOf(face, upright) >= config.smallBelow())
              .count();
      return new Faces((int) large, (int) (faces.size() - large));
    } finally {
      places.release();
    }
  }

  private static Optional<Faces> notCounted(String why) {
    LOG.warnf("The faces of a picture were not counted: %s", why);
    return Optional.empty();
  }

  @PreDestroy
  void close() {
    counter.close();
  }
}
