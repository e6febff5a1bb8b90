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
class Spool {

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

  Path fresh() {
    return folder.resolve("copy-" + UUID.randomUUID());
  }

  void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("a file in work could not be deleted", e);
    }
  }
}
