package school.gatehouse.media.workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Opens a picture with the first reader that knows its kind, and closes it whatever happens. */
final class FirstReader {

  private FirstReader() {}

  /** What is done with an open picture. */
  interface Work<T> {
    Optional<T> with(ImageReader reader) throws IOException;
  }

  /** Empty for what no reader here knows, or cannot read after all. */
  static <T> Optional<T> of(Path file, Work<T> work) throws IOException {
    try (var in = ImageIO.createImageInputStream(file.toFile())) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      var reader = readers.next();
      try {
        reader.setInput(in);
        return work.with(reader);
      } catch (IIOException | RuntimeException coloursThatCannotBeDrawn) {
        return Optional.empty();
      } finally {
        reader.dispose();
      }
    }
  }
}
