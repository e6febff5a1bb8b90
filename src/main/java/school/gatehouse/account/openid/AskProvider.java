package school.gatehouse.account.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import school.gatehouse.account.openid.OpenIdRefusal.Why;

/** Sends people to a provider and takes its word for who they are, once it is proven. */
@ApplicationScoped
class AskProvider {

  /** The one that every provider must know; what a token says of itself is not asked. */
  private static final JWSAlgorithm SIGNED = JWSAlgorithm.RS256;

  private static final Scope SCOPE = new Scope("openid", "profile", "email");

  private final Discovery discovery;

  AskProvider(Discovery discovery) {
    this.discovery = discovery;
  }

  /** Where the browser is sent. Whoever used it before is not signed in again unseen. */
  URI address(Provider provider, Attempt attempt) {
    var secrets = attempt.secrets();
    var request =
        new AuthenticationRequest.Builder(
                ResponseType.CODE, SCOPE, provider.client(), attempt.returnTo())
            .endpointURI(discovery.of(provider).metadata().getAuthorizationEndpointURI())
            .state(secrets.state())
            .nonce(secrets.nonce())
            .codeChallenge(secrets.verifier(), CodeChallengeMethod.S256)
            .prompt(Prompt.Type.SELECT_ACCOUNT);
    provider.settings().acr().ifPresent(acr -> request.acrValues(List.of(new ACR(acr))));
    return request.build().toURI();
  }

  /** Changes a code for what the provider says of the person; its tokens are forgotten. */
  JWTClaimsSet claims(Provider provider, Attempt attempt, AuthorizationCode code) {
    var known = discovery.of(provider);
    try {
      var token = idToken(provider, attempt, code, known.metadata());
      var validator =
          new IDTokenValidator(
              provider.issuer(),
              provider.client(),
              new JWSVerificationKeySelector<>(SIGNED, known.keys()),
              null);
      var claims = validator.validate(token, attempt.secrets().nonce()).toJWTClaimsSet();
      if (!isForUsAlone(provider, claims)) {
        throw OpenIdRefusal.because(Why.REFUSED);
      }
      return claims;
    } catch (IOException | KeySourceException away) {
      throw OpenIdRefusal.because(Why.AWAY, away);
    } catch (ParseException | BadJOSEException | JOSEException forged) {
      throw OpenIdRefusal.because(Why.REFUSED, forged);
    }
  }

  /** The library takes a token that names others besides; no provider of a school writes one. */
  private static boolean isForUsAlone(Provider provider, JWTClaimsSet claims) {
    var party = claims.getClaim("azp");
    return claims.getAudience().size() == 1
        && (party == null || party.equals(provider.settings().clientId()));
  }

  private static JWT idToken(
      Provider provider, Attempt attempt, AuthorizationCode code, OIDCProviderMetadata metadata)
      throws IOException, ParseException {
    var grant = new AuthorizationCodeGrant(code, attempt.returnTo(), attempt.secrets().verifier());
    var request =
        new TokenRequest.Builder(
                metadata.getTokenEndpointURI(), authentication(provider, metadata), grant)
            .build()
            .toHTTPRequest();
    request.setConnectTimeout(Discovery.CONNECT_MILLIS);
    request.setReadTimeout(Discovery.READ_MILLIS);
    request.setFollowRedirects(false);
    var answer = OIDCTokenResponseParser.parse(request.send());
    if (!answer.indicatesSuccess()) {
      throw OpenIdRefusal.because(Why.REFUSED);
    }
    var token = answer.toSuccessResponse().getTokens().toOIDCTokens().getIDToken();
    return Optional.ofNullable(token).orElseThrow(() -> OpenIdRefusal.because(Why.REFUSED));
  }

  private static ClientAuthentication authentication(
      Provider provider, OIDCProviderMetadata metadata) {
    var secret = new Secret(provider.settings().clientSecret());
    var ways = metadata.getTokenEndpointAuthMethods();
    return ways == null || ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        ? new ClientSecretBasic(provider.client(), secret)
        : new ClientSecretPost(provider.client(), secret);
  }
}
