package school.gatehouse.account.openid;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import school.gatehouse.account.PurposeKeys;

/**
 * Attempts travel in a cookie of the browser that began them, encrypted: any replica can go on with
 * one, and nobody can fill a table with them.
 */
@ApplicationScoped
class SealedAttempts {

  private static final String PURPOSE = "openid attempt";
  private static final JWEHeader HEADER = new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM);

  private final PurposeKeys keys;
  private final Clock clock = Clock.systemUTC();

  SealedAttempts(PurposeKeys keys) {
    this.keys = keys;
  }

  String seal(Attempt attempt) {
    var secrets = attempt.secrets();
    var content =
        new JWTClaimsSet.Builder()
            .claim("provider", attempt.provider())
            .claim("state", secrets.state().getValue())
            .claim("nonce", secrets.nonce().getValue())
            .claim("verifier", secrets.verifier().getValue())
            .claim("return", attempt.returnTo().toString())
            .claim("then", attempt.then())
            .expirationTime(Date.from(attempt.ends()))
            .build();
    try {
      var sealed = new EncryptedJWT(HEADER, content);
      sealed.encrypt(new DirectEncrypter(keys.newestFirst(PURPOSE).get(0)));
      return sealed.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  /** What we sealed and what is not over. */
  Optional<Attempt> open(String cookie) {
    return keys.newestFirst(PURPOSE).stream()
        .map(key -> opened(cookie, key))
        .flatMap(Optional::stream)
        .filter(attempt -> clock.instant().isBefore(attempt.ends()))
        .findFirst();
  }

  private static Optional<Attempt> opened(String cookie, SecretKeySpec key) {
    try {
      var sealed = EncryptedJWT.parse(cookie);
      if (!HEADER.getAlgorithm().equals(sealed.getHeader().getAlgorithm())) {
        return Optional.empty();
      }
      sealed.decrypt(new DirectDecrypter(key));
      return Optional.of(attempt(sealed.getJWTClaimsSet()));
    } catch (ParseException | JOSEException notOurs) {
      return Optional.empty();
    }
  }

  private static Attempt attempt(JWTClaimsSet content) throws ParseException {
    return new Attempt(
        content.getStringClaim("provider"),
        new Attempt.Secrets(
            new State(content.getStringClaim("state")),
            new Nonce(content.getStringClaim("nonce")),
            new CodeVerifier(content.getStringClaim("verifier"))),
        URI.create(content.getStringClaim("return")),
        content.getStringClaim("then"),
        content.getExpirationTime().toInstant());
  }
}
