package school.gatehouse.media;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import school.gatehouse.media.workshop.Folders;

/** The private folder for files in work: mode 700, emptied at start. */
@ApplicationScoped
public class Spool {

  private static final long LEFT_FOR_OTHERS = 256L << 20;

  private final Path folder;

  Spool(@ConfigProperty(name = "quarkus.http.body.uploads-directory") Path folder) {
    this.folder = folder;
  }

  void empty(@Observes StartupEvent start) throws IOException {
    Files.createDirectories(folder);
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    try (var left = Files.newDirectoryStream(folder)) {
      for (Path file : left) {
        Folders.delete(file);
      }
    }
  }

  /** A name in the folder that nothing has yet; whoever asked deletes the file. */
  public Path fresh() {
    return folder.resolve("copy-" + UUID.randomUUID());
  }

  /**
   * Whether so many more bytes fit, and something is left for the others.
   *
   * @throws UncheckedIOException if the folder cannot be asked
   */
  public boolean hasRoomFor(long bytes) {
    try {
      return Files.getFileStore(folder).getUsableSpace() - bytes > LEFT_FOR_OTHERS;
    } catch (IOException e) {
      throw new UncheckedIOException("the spool cannot be asked for its size", e);
    }
  }

  /** Deletes a file of this folder; again is no error. */
  public void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("a file in work could not be deleted", e);
    }
  }
}
