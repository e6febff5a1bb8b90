package school.gatehouse.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import school.gatehouse.account.openid.OpenIdSignIn;

/**
 * The cookie that holds an attempt to sign in elsewhere. Unlike a session it has to come along when
 * another site sends the browser back; it opens nothing, and only the pages of that sign-in get it.
 */
@ApplicationScoped
class AttemptCookie {

  static final String NAME = "gatehouse-openid";
  static final String PATH = "/sign-in/openid";

  private final PagesConfig config;

  AttemptCookie(PagesConfig config) {
    this.config = config;
  }

  NewCookie of(String attempt) {
    return cookie(attempt, (int) OpenIdSignIn.LASTS.toSeconds());
  }

  NewCookie gone() {
    return cookie("", 0);
  }

  private NewCookie cookie(String value, int maxAge) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path(PATH)
        .httpOnly(true)
        .secure(config.secureCookies())
        .sameSite(NewCookie.SameSite.LAX)
        .maxAge(maxAge)
        .build();
  }
}
