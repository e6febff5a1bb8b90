package school.gatehouse.media.workshop;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How faces are counted. */
@ConfigMapping(prefix = "gatehouse.faces")
interface FacesConfig {

  /** Smaller than this fraction of the picture's longer side a face may be of the background. */
  @WithDefault("0.03")
  double smallBelow();

  /** For decoding and counting one picture; after that its faces are not counted. */
  @WithDefault("20s")
  Duration timeLimit();
}
