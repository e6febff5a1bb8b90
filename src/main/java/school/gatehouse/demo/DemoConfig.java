package school.gatehouse.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;

/** Whether and where the demo is. */
@ConfigMapping(prefix = "gatehouse")
interface DemoConfig {

  /** Synthetic people only; some rules that need outside parts are relaxed. */
  @WithDefault("false")
  boolean demo();

  /** Whether the two schools are loaded; tests that make their own do without. */
  @WithName("demo-data")
  @WithDefault("${gatehouse.demo:false}")
  boolean data();

  /** Where {@code demo-accounts.json} is written. */
  @WithDefault("data")
  Path dataDir();
}
