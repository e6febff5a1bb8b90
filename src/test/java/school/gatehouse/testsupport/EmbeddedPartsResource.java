package school.gatehouse.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import school.gatehouse.embedded.EmbeddedParts;
import school.gatehouse.embedded.Running;

/**
 * A private PostgreSQL and S3 in a fresh folder for {@code @QuarkusTest}, which does not run the
 * main class.
 */
public final class EmbeddedPartsResource implements QuarkusTestResourceLifecycleManager {
  private Running parts;

  @Override
  public Map<String, String> start() {
    parts = EmbeddedParts.start(freshFolder(), name -> Optional.empty());
    Runtime.getRuntime().addShutdownHook(new Thread(parts::close));
    return parts.properties();
  }

  @Override
  public void stop() {
    if (parts != null) {
      parts.close();
    }
  }

  /** Under target, so that the next clean takes it away. */
  public static Path freshFolder() {
    try {
      Path parent = Files.createDirectories(Path.of("target", "embedded-parts"));
      return Files.createTempDirectory(parent.toAbsolutePath(), "data-");
    } catch (IOException full) {
      throw new IllegalStateException("No place for test data", full);
    }
  }
}
