package school.gatehouse.account.openid;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.net.URI;
import java.time.Instant;

/**
 * A sign-in that has begun; only the browser that began it can end it.
 *
 * @param returnTo where the provider sends the browser back to
 * @param then the page to go on to
 */
record Attempt(String provider, Secrets secrets, URI returnTo, String then, Instant ends) {

  /** What binds the provider's answer to this attempt. */
  record Secrets(State state, Nonce nonce, CodeVerifier verifier) {

    static Secrets fresh() {
      return new Secrets(new State(), new Nonce(), new CodeVerifier());
    }
  }
}
