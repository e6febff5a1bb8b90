package school.gatehouse.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import school.gatehouse.access.PageSessions;

/**
 * The token that every form shows, so that no other site can send a form in somebody's name. It is
 * a digest of the session's secret; where nobody is signed in, of a cookie made for the forms.
 */
@RequestScoped
class FormToken {

  static final String FIELD = "csrf";
  static final String HEADER = "X-CSRF-TOKEN";
  private static final String FORMS = "gatehouse-forms";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final RoutingContext request;
  private final PagesConfig config;

  FormToken(RoutingContext request, PagesConfig config) {
    this.request = request;
    this.config = config;
  }

  /** The token for a form in this answer. */
  String value() {
    return of(secret().orElseGet(this::newSecret));
  }

  boolean isRight(String shown) {
    return shown != null
        && secret()
            .map(FormToken::of)
            .filter(right -> MessageDigest.isEqual(bytes(right), bytes(shown)))
            .isPresent();
  }

  private Optional<String> secret() {
    return cookie(PageSessions.COOKIE).or(() -> cookie(FORMS));
  }

  private Optional<String> cookie(String name) {
    return Optional.ofNullable(request.request().getCookie(name))
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty());
  }

  private String newSecret() {
    var made = new byte[32];
    RANDOM.nextBytes(made);
    var text = Base64.getUrlEncoder().withoutPadding().encodeToString(made);
    request
        .response()
        .addCookie(
            Cookie.cookie(FORMS, text)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(config.secureCookies())
                .setSameSite(CookieSameSite.STRICT));
    return text;
  }

  private static String of(String secret) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes("form " + secret));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
