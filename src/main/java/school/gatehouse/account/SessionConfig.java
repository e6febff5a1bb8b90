package school.gatehouse.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the sessions of people in the pages. */
@ConfigMapping(prefix = "gatehouse.session")
interface SessionConfig {

  /** A session that nobody uses for this long has ended: school computers are shared. */
  @WithDefault("PT30M")
  Duration idle();

  /** No session lasts longer, however busy. */
  @WithDefault("PT12H")
  Duration longest();

  /** Between password and second factor there is no more time than this. */
  @WithDefault("PT10M")
  Duration waiting();
}
