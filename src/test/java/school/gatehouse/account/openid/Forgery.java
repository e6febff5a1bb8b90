package school.gatehouse.account.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import school.gatehouse.testsupport.FakeProvider;

/** Tokens of a provider that are right but for one thing. */
record Forgery(String name, Function<JWTClaimsSet, String> how)
    implements Function<JWTClaimsSet, String> {

  static List<Forgery> all() {
    return List.of(
        new Forgery(
            "ended", with(all -> all.expirationTime(inMinutes(-60)).issueTime(inMinutes(-65)))),
        new Forgery("without end", with(all -> all.expirationTime(null))),
        new Forgery(
            "from tomorrow",
            with(all -> all.issueTime(inMinutes(1440)).expirationTime(inMinutes(1500)))),
        new Forgery("other issuer", with(all -> all.issuer("http://127.0.0.1:1"))),
        new Forgery("other audience", with(all -> all.audience("another-client"))),
        new Forgery(
            "two audiences",
            with(all -> all.audience(List.of(FakeProvider.CLIENT, "another-client")))),
        new Forgery("for another party", with(all -> all.claim("azp", "another-client"))),
        new Forgery("other nonce", with(all -> all.claim("nonce", "another"))),
        new Forgery("without nonce", with(all -> all.claim("nonce", null))),
        new Forgery("without subject", with(all -> all.subject(null))),
        new Forgery("not signed", claims -> new PlainJWT(claims).serialize()),
        new Forgery("signature taken off", claims -> good(claims).replaceAll("[^.]*$", "")),
        new Forgery(
            "changed after signing",
            claims -> {
              var parts = good(claims).split("\\.", -1);
              var other = with(all -> all.subject("s-2")).apply(claims).split("\\.", -1);
              return parts[0] + "." + other[1] + "." + parts[2];
            }),
        new Forgery("signed with the public key", claims -> mac(claims, publicKey())),
        new Forgery(
            "signed with the client secret",
            claims -> mac(claims, FakeProvider.SECRET.getBytes(StandardCharsets.UTF_8))),
        new Forgery(
            "signed by a key that nobody knows",
            claims -> FakeProvider.signed(claims, FakeProvider.key("new"))),
        new Forgery(
            "signed by another key of that name",
            claims -> FakeProvider.signed(claims, FakeProvider.key(FakeProvider.KEY.getKeyID()))),
        new Forgery("brings its own key", Forgery::withOwnKey),
        new Forgery("other algorithm", claims -> rsa(claims, JWSAlgorithm.PS512)),
        new Forgery("no token", claims -> null),
        new Forgery("no token at all", claims -> "nothing"));
  }

  @Override
  public String apply(JWTClaimsSet claims) {
    return how.apply(claims);
  }

  @Override
  public String toString() {
    return name;
  }

  private static String good(JWTClaimsSet claims) {
    return FakeProvider.signed(claims, FakeProvider.KEY);
  }

  private static Function<JWTClaimsSet, String> with(UnaryOperator<JWTClaimsSet.Builder> change) {
    return claims -> good(change.apply(new JWTClaimsSet.Builder(claims)).build());
  }

  private static Date inMinutes(int minutes) {
    return Date.from(Instant.now().plusSeconds(minutes * 60L));
  }

  /** As it stands in a PEM file, which is what a careless verifier would use as a secret. */
  private static byte[] publicKey() {
    try {
      var lines =
          Base64.getMimeEncoder()
              .encodeToString(FakeProvider.KEY.toRSAPublicKey().getEncoded())
              .replace("\r", "");
      return ("-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n")
          .getBytes(StandardCharsets.US_ASCII);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String mac(JWTClaimsSet claims, byte[] secret) {
    try {
      var header =
          new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(FakeProvider.KEY.getKeyID()).build();
      var token = new SignedJWT(header, claims);
      token.sign(new MACSigner(secret));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String rsa(JWTClaimsSet claims, JWSAlgorithm algorithm) {
    return signed(
        claims,
        new JWSHeader.Builder(algorithm).keyID(FakeProvider.KEY.getKeyID()).build(),
        FakeProvider.KEY);
  }

  private static String withOwnKey(JWTClaimsSet claims) {
    var own = FakeProvider.key("own");
    return signed(
        claims, new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(own.toPublicJWK()).build(), own);
  }

  private static String signed(JWTClaimsSet claims, JWSHeader header, RSAKey key) {
    try {
      var token = new SignedJWT(header, claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
