package school.gatehouse.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real photographs, which are not part of the source; tests say loudly when they are missing. */
public final class PictureSamples {

  private static final Path FOLDER = Path.of("..", "shared", "samples");

  private PictureSamples() {}

  /** JPEG photographs; {@code damaged.jpg} has odd metadata around a sound picture. */
  public static List<Path> photographs() {
    return Stream.of("media", "faces")
        .flatMap(folder -> files(FOLDER.resolve(folder)))
        .filter(file -> file.toString().endsWith(".jpg"))
        .sorted()
        .toList();
  }

  /** Photographs of people. */
  public static List<Path> faces() {
    return files(FOLDER.resolve("faces")).sorted().toList();
  }

  /** One file of the media folder, or nothing. */
  public static List<Path> media(String name) {
    return files(FOLDER.resolve("media")).filter(file -> file.endsWith(name)).toList();
  }

  private static Stream<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      System.out.println("REAL PHOTOGRAPHS NOT FOUND: " + folder.toAbsolutePath().normalize());
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
