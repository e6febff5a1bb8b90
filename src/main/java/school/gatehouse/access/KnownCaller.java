package school.gatehouse.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/** Turns a verified token into a caller with the roles that the account holds at this moment. */
@ApplicationScoped
class KnownCaller implements SecurityIdentityAugmentor {

  private static final Logger LOG = Logger.getLogger(KnownCaller.class);

  private final StandingNow standingNow;

  KnownCaller(StandingNow standingNow) {
    this.standingNow = standingNow;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? context.runBlocking(() -> known(identity, token))
        : Uni.createFrom().item(identity);
  }

  private SecurityIdentity known(SecurityIdentity identity, JsonWebToken token) {
    var account = idOf(token);
    String school = token.getClaim(Tokens.SCHOOL_CLAIM);
    if (school == null) {
      throw new AuthenticationFailedException("token without school");
    }
    var standing = standing(school, account, token);
    if (standing.roles().isEmpty()) {
      throw new AuthenticationFailedException("account without roles");
    }
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(token)
        .addCredentials(identity.getCredentials())
        .addRoles(standing.opens())
        .addAttribute(Callers.CALLER, standing.caller(account, school))
        .build();
  }

  /**
   * With the database away the roles of the token let the request through to its door, which cannot
   * do anything without the database but say so.
   */
  private Standing standing(String school, UUID account, JsonWebToken token) {
    try {
      return standingNow.of(school, account);
    } catch (RuntimeException away) {
      LOG.warnf("Roles could not be looked up: %s", away.getClass().getName());
      return new Standing(token.getGroups(), Optional.of(Set.of()));
    }
  }

  private static UUID idOf(JsonWebToken token) {
    try {
      return UUID.fromString(token.getSubject());
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new AuthenticationFailedException("token without account", e);
    }
  }
}
