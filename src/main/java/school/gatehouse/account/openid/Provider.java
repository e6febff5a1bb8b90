package school.gatehouse.account.openid;

import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import java.net.URI;
import java.util.Set;

/** A configured provider and the short name that it has in addresses. */
record Provider(String key, OpenIdConfig.Provider settings) {

  private static final Set<String> HERE = Set.of("127.0.0.1", "localhost");

  Issuer issuer() {
    return new Issuer(settings.issuer());
  }

  ClientID client() {
    return new ClientID(settings.clientId());
  }

  /** Secrets travel over TLS only; a provider on this very machine has none. */
  boolean mayAsk(URI address) {
    return address != null
        && ("https".equals(address.getScheme()) || (isHere(settings.issuer()) && isHere(address)));
  }

  private static boolean isHere(URI address) {
    return "http".equals(address.getScheme()) && HERE.contains(address.getHost());
  }
}
