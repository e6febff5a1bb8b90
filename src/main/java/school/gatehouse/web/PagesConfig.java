package school.gatehouse.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the pages. */
@ConfigMapping(prefix = "gatehouse.pages")
interface PagesConfig {

  /** Cookies travel over TLS only; off in the demo, which has none. */
  @WithDefault("true")
  boolean secureCookies();
}
