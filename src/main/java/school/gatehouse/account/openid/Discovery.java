package school.gatehouse.account.openid;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import school.gatehouse.account.openid.OpenIdRefusal.Why;

/** Finds out where a provider's doors are and which keys it signs with, when first needed. */
@ApplicationScoped
class Discovery {

  static final int CONNECT_MILLIS = 3_000;
  static final int READ_MILLIS = 5_000;
  private static final int MOST_BYTES = 500_000;
  private static final Duration KEPT = Duration.ofHours(1);

  /**
   * Whoever comes in this time is told at once, so that no crowd waits for a provider that hangs.
   */
  private static final Duration LEFT_ALONE = Duration.ofSeconds(5);

  private static final String BELOW = "/.well-known/openid-configuration";

  private final ResourceRetriever http =
      new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES);
  private final Map<URI, Known> known = new ConcurrentHashMap<>();
  private final Map<URI, Instant> away = new ConcurrentHashMap<>();
  private final Clock clock = Clock.systemUTC();

  /** What a provider says of itself. */
  record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant until) {}

  Known of(Provider provider) {
    return kept(provider).orElseGet(() -> first(provider));
  }

  private Optional<Known> kept(Provider provider) {
    return Optional.ofNullable(known.get(provider.settings().issuer()))
        .filter(kept -> clock.instant().isBefore(kept.until()));
  }

  /** One asks, the others wait for what it is told. */
  private synchronized Known first(Provider provider) {
    var issuer = provider.settings().issuer();
    if (clock.instant().isBefore(away.getOrDefault(issuer, Instant.MIN))) {
      throw OpenIdRefusal.because(Why.AWAY);
    }
    return kept(provider).orElseGet(() -> ask(provider, issuer));
  }

  private Known ask(Provider provider, URI issuer) {
    try {
      var address = URI.create(issuer.toString().replaceAll("/$", "") + BELOW);
      var said = http.retrieveResource(address.toURL()).getContent();
      var fresh = known(provider, OIDCProviderMetadata.parse(said));
      known.put(issuer, fresh);
      return fresh;
    } catch (IOException unreachable) {
      away.put(issuer, clock.instant().plus(LEFT_ALONE));
      throw OpenIdRefusal.because(Why.AWAY, unreachable);
    } catch (ParseException unreadable) {
      throw OpenIdRefusal.because(Why.REFUSED, unreadable);
    }
  }

  private Known known(Provider provider, OIDCProviderMetadata said) throws IOException {
    boolean safe =
        said.getIssuer().equals(provider.issuer())
            && Stream.of(
                    said.getAuthorizationEndpointURI(),
                    said.getTokenEndpointURI(),
                    said.getJWKSetURI())
                .allMatch(provider::mayAsk);
    if (!safe) {
      throw OpenIdRefusal.because(Why.REFUSED);
    }
    JWKSource<SecurityContext> keys =
        JWKSourceBuilder.<SecurityContext>create(said.getJWKSetURI().toURL(), http)
            .refreshAheadCache(false)
            .build();
    return new Known(said, keys, clock.instant().plus(KEPT));
  }
}
