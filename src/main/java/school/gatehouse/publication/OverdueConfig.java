package school.gatehouse.publication;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When something has waited for too long. */
@ConfigMapping(prefix = "gatehouse.overdue")
interface OverdueConfig {

  /** A review may wait for so many days from Monday to Friday. */
  @WithDefault("2")
  int reviewAfterSchoolDays();

  /** An incident may be open for so long. */
  @WithDefault("24h")
  Duration incidentAfter();
}
