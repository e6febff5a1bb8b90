package school.gatehouse.media.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Deletes folders with all that is in them. */
public final class Folders {

  private Folders() {}

  /** Links are deleted, not followed; what is not there any more is no error. */
  public static void delete(Path folder) {
    try (var inside = Files.walk(folder)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a folder of files in work could not be deleted", e);
    }
  }
}
