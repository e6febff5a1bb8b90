package school.gatehouse.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import school.gatehouse.access.PageSessions;

/** The cookie that holds a session: not for scripts, not for other sites, gone with the browser. */
@ApplicationScoped
public class SessionCookie {

  private final PagesConfig config;

  SessionCookie(PagesConfig config) {
    this.config = config;
  }

  public NewCookie of(String session) {
    return cookie(session, -1);
  }

  public NewCookie gone() {
    return cookie("", 0);
  }

  private NewCookie cookie(String value, int maxAge) {
    return new NewCookie.Builder(PageSessions.COOKIE)
        .value(value)
        .path("/")
        .httpOnly(true)
        .secure(config.secureCookies())
        .sameSite(NewCookie.SameSite.STRICT)
        .maxAge(maxAge)
        .build();
  }
}
