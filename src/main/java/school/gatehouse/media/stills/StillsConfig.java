package school.gatehouse.media.stills;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The program that takes pictures out of films, and what it may take of this machine. */
@ConfigMapping(prefix = "gatehouse.films")
public interface StillsConfig {

  /** Where ffmpeg and ffprobe lie; without it films are not looked into. */
  Optional<Path> folder();

  /** Of each process, everything that it maps; a picture of 50 million pixels needs half of it. */
  @WithDefault("2G")
  MemorySize memory();

  /** For one run of the program, by the clock and of the processor. */
  @WithDefault("60s")
  Duration timeLimit();

  /** Files in work at the same time. */
  @WithDefault("2")
  int processes();
}
