package school.gatehouse.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells who is calling the request in hand. */
@ApplicationScoped
public class Callers {

  static final String CALLER = "caller";

  private final SecurityIdentity identity;

  Callers(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The caller of this request; only behind a door that asks for a role. */
  public Caller now() {
    return identity.getAttribute(CALLER);
  }
}
