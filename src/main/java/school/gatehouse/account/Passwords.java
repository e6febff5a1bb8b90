package school.gatehouse.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps passwords and secrets as slow hashes (bcrypt), never as they are. */
@ApplicationScoped
class Passwords {

  private static final int LEAST_COST = 10;

  private final int cost;
  private final String nobody;

  /**
   * @param cost each one more doubles the time of a sign-in, and of every guess
   */
  Passwords(@ConfigProperty(name = "gatehouse.password-cost") int cost) {
    if (cost < LEAST_COST && LaunchMode.current() != LaunchMode.TEST) {
      throw new IllegalStateException("gatehouse.password-cost has to be 10 or more");
    }
    this.cost = cost;
    nobody = BcryptUtil.bcryptHash(UUID.randomUUID().toString(), cost);
  }

  String hash(String secret) {
    return BcryptUtil.bcryptHash(secret, cost);
  }

  boolean matches(String secret, String hash) {
    return BcryptUtil.matches(secret, hash);
  }

  /** Compared when the name is unknown, so that the time does not tell. */
  String nobody() {
    return nobody;
  }
}
