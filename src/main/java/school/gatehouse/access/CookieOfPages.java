package school.gatehouse.access;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Lets the pages know their visitors by a cookie. The API never looks at it, so that no other site
 * can make a browser use the API in somebody's name.
 */
@ApplicationScoped
class CookieOfPages implements HttpAuthenticationMechanism {

  private static final Set<String> NOT_PAGES = Set.of("api", "q", ".well-known");

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identities) {
    var cookie = context.request().getCookie(PageSessions.COOKIE);
    if (cookie == null || !isPage(context.normalizedPath())) {
      return Uni.createFrom().nullItem();
    }
    var request = new PageSessionRequest(cookie.getValue());
    return identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(request, context));
  }

  private static boolean isPage(String path) {
    return !NOT_PAGES.contains(path.split("/", 3)[1]);
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().item(new ChallengeData(401, null, null));
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(PageSessionRequest.class);
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
    return Uni.createFrom()
        .item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, "gatehouse"));
  }
}
