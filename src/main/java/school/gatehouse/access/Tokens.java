package school.gatehouse.access;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Signs the tokens that callers show. A token says who and for which school; roles are looked up
 * again at each request, so that a role taken away is gone at once.
 */
@ApplicationScoped
public class Tokens {

  /** How long a token lasts; the verifier refuses older ones whatever they say of themselves. */
  public static final Duration LIFETIME = Duration.ofHours(1);

  static final String SCHOOL_CLAIM = "school";

  private final Clock clock = Clock.systemUTC();

  /** A signed token and the instant at which it ends. */
  public record Token(String token, Instant expiresAt) {}

  /** Issues a token for an account; machines and people have audiences of their own. */
  public Token issue(UUID account, String school, Set<String> roles) {
    var issued = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    var ends = issued.plus(LIFETIME);
    var signed =
        Jwt.subject(account.toString())
            .upn(account.toString())
            .audience(roles.contains(Roles.CMS) ? "gatehouse-machines" : "gatehouse-people")
            .groups(roles)
            .claim(SCHOOL_CLAIM, school)
            .issuedAt(issued)
            .expiresAt(ends)
            .sign();
    return new Token(signed, ends);
  }
}
