package school.gatehouse.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Turns a verified token into a caller with the roles that the account holds at this moment. */
@ApplicationScoped
class KnownCaller implements SecurityIdentityAugmentor {

  private final RolesNow rolesNow;

  KnownCaller(RolesNow rolesNow) {
    this.rolesNow = rolesNow;
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
    var roles = rolesNow.of(school, account);
    if (roles.isEmpty()) {
      throw new AuthenticationFailedException("account without roles");
    }
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(token)
        .addCredentials(identity.getCredentials())
        .addRoles(Set.copyOf(roles))
        .addAttribute(Callers.ACCOUNT, account)
        .addAttribute(Callers.SCHOOL, school)
        .build();
  }

  private static UUID idOf(JsonWebToken token) {
    try {
      return UUID.fromString(token.getSubject());
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new AuthenticationFailedException("token without account", e);
    }
  }
}
