package school.gatehouse.submission;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is done while the sender waits, and what afterwards. */
@ConfigMapping(prefix = "gatehouse.submissions")
interface ReceiveConfig {

  /** Uploads up to this size are inspected before the answer. */
  @WithDefault("50M")
  MemorySize atOnce();

  /** After this a file that could not be finished is refused. */
  @WithDefault("24h")
  Duration patience();
}
