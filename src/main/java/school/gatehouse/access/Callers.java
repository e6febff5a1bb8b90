package school.gatehouse.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tells who is calling the request in hand. */
@ApplicationScoped
public class Callers {

  static final String CALLER = "caller";

  private final SecurityIdentity identity;

  Callers(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** Who is visiting a page that is open to everyone. */
  public Optional<Caller> visitor() {
    return Optional.ofNullable(identity.getAttribute(CALLER));
  }

  /** The caller of this request; only behind a door that asks for a role. */
  public Caller now() {
    return identity.getAttribute(CALLER);
  }
}
