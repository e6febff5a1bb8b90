package school.gatehouse.cleaning;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits on what cleaning may take of this machine. */
@ConfigMapping(prefix = "gatehouse.cleaning")
interface CleaningConfig {

  /** Memory for decoded pictures, over all threads. */
  @WithDefault("256M")
  MemorySize decodingMemory();

  /** For one file, cleaning and proofs together. */
  @WithDefault("60s")
  Duration timeLimit();
}
