package school.gatehouse.media.stills;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Takes stills with the program that the build has fetched, or with none. */
public final class StillsMaker {

  public static final String FOLDER = "gatehouse.films.folder";
  public static final Path FETCHED = Path.of("target/films").toAbsolutePath();

  /** Said once. */
  private static final boolean RUNS = runs();

  private StillsMaker() {}

  /** As the settings say; without the folder films stay closed. */
  public static TakeStills with(Map<String, String> settings) {
    return new TakeStills(config(settings));
  }

  /** The same settings, and the program that the build has fetched. */
  public static Map<String, String> fetched(Map<String, String> settings) {
    Map<String, String> all = new HashMap<>(settings);
    all.put(FOLDER, FETCHED.toString());
    return all;
  }

  /** Whether the build could fetch it for this machine; if not, films must stay closed. */
  public static boolean isHere() {
    return RUNS;
  }

  private static boolean runs() {
    try {
      boolean runs = Files.exists(FETCHED) && with(fetched(Map.of())).runs();
      if (!runs) {
        System.out.println("No ffmpeg runs here: films are tried as they are without it");
      }
      return runs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static StillsConfig config(Map<String, String> settings) {
    return new SmallRyeConfigBuilder()
        .withConverter(MemorySize.class, 100, new MemorySizeConverter())
        .withConverter(Duration.class, 100, new DurationConverter())
        .withSources(new PropertiesConfigSource(settings, "test", 100))
        .withMapping(StillsConfig.class)
        .build()
        .getConfigMapping(StillsConfig.class);
  }
}
