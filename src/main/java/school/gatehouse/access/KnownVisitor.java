package school.gatehouse.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns a session's cookie into a caller with the roles that the account holds at this moment. */
@ApplicationScoped
class KnownVisitor implements IdentityProvider<PageSessionRequest> {

  private final PageSessions sessions;
  private final StandingNow standingNow;

  KnownVisitor(PageSessions sessions, StandingNow standingNow) {
    this.sessions = sessions;
    this.standingNow = standingNow;
  }

  @Override
  public Class<PageSessionRequest> getRequestType() {
    return PageSessionRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      PageSessionRequest request, AuthenticationRequestContext context) {
    return context.runBlocking(
        () -> sessions.holder(request.cookie()).map(this::known).orElseGet(KnownVisitor::nobody));
  }

  private SecurityIdentity known(PageSessions.Holder holder) {
    var standing = standingNow.of(holder.school(), holder.account());
    if (standing.roles().isEmpty()) {
      return nobody();
    }
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(holder.account().toString()))
        .addRoles(standing.opens())
        .addAttribute(Callers.CALLER, standing.caller(holder.account(), holder.school()))
        .build();
  }

  private static SecurityIdentity nobody() {
    return QuarkusSecurityIdentity.builder().setAnonymous(true).build();
  }
}
