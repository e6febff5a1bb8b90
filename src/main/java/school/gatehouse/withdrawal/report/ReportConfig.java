package school.gatehouse.withdrawal.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How much the public form takes, so that a flood neither fills the database nor takes a school's
 * pictures down unnoticed.
 */
@ConfigMapping(prefix = "gatehouse.reports")
interface ReportConfig {

  /** Reports an hour from one address to one school. */
  @WithDefault("20")
  int perAddress();

  /** Reports an hour to one school, from everywhere. */
  @WithDefault("100")
  int perSchool();

  /** Items an hour that reports hide by themselves; all others wait for the Head. */
  @WithDefault("10")
  int hiddenItems();

  /** For how long what the Head has shown again is not hidden by another report. */
  @WithDefault("24h")
  Duration shownAgainStands();
}
