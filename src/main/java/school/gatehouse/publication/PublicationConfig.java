package school.gatehouse.publication;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of publishing and taking down. */
@ConfigMapping(prefix = "gatehouse.publication")
interface PublicationConfig {

  /** By when a place has to be down. */
  @WithDefault("24h")
  Duration takedownDeadline();
}
