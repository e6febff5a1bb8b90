package school.gatehouse.media.workshop;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What reading and cleaning strangers' files may take of this machine. */
@ConfigMapping(prefix = "gatehouse.workshop")
interface WorkshopConfig {

  /** Files in work at the same time; each has a process of its own. */
  @WithDefault("2")
  int processes();

  /** Of each process. Half of it may hold decoded pictures. */
  @WithDefault("640M")
  MemorySize heap();

  /** For one file, everything together; large films get a second more for each 10 MiB. */
  @WithDefault("60s")
  Duration timeLimit();
}
