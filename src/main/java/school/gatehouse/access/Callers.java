package school.gatehouse.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Tells who is calling the request in hand. */
@ApplicationScoped
public class Callers {

  static final String SCHOOL = "school";
  static final String ACCOUNT = "account";

  private final SecurityIdentity identity;

  Callers(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The caller of this request; only behind a door that asks for a role. */
  public Caller now() {
    return new Caller(
        identity.getAttribute(ACCOUNT),
        identity.getAttribute(SCHOOL),
        Set.copyOf(identity.getRoles()));
  }

  /** Whether somebody with a valid token is calling. */
  public boolean anyone() {
    return !identity.isAnonymous() && identity.<UUID>getAttribute(ACCOUNT) != null;
  }
}
