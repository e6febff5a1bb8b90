package school.gatehouse.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import school.gatehouse.testsupport.TestSchools;

/** Tokens for the office of a school that are right but for one thing. */
final class ForgedTokens {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final String ISSUER = "https://gatehouse.invalid";
  private static final String PEOPLE = "gatehouse-people";

  private final String school;
  private final String account;

  private ForgedTokens(String school, String account) {
    this.school = school;
    this.account = account;
  }

  static ForgedTokens of(TestSchools.TestSchool school) {
    return new ForgedTokens(school.id(), accountOf(school.office().token()));
  }

  static String accountOf(String token) {
    try {
      var claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
      return new ObjectMapper().readTree(claims).get("sub").asText();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Made in the same way, with nothing wrong: the others are refused for what is wrong in them. */
  String good() {
    return claims().sign();
  }

  Map<String, String> bad() {
    var now = Instant.now();
    Map<String, String> bad = new LinkedHashMap<>();
    bad.put("garbage", "garbage");
    bad.put("expired a second ago", claims().expiresAt(now.minusSeconds(1)).sign());
    bad.put("older than an hour", claims().issuedAt(now.minusSeconds(3700)).sign());
    bad.put("wrong issuer", claims().issuer("https://elsewhere.invalid").sign());
    bad.put("wrong audience", claims().audience("another-service").sign());
    bad.put("wrong key", claims().sign(strangersKey()));
    bad.put("no algorithm", unsigned());
    bad.put("public key as a shared secret", hs256(pem()));
    bad.put("public key bytes as a shared secret", hs256(der()));
    bad.put("signature of another", spliced());
    bad.put("unknown account", claims().subject(UUID.randomUUID().toString()).sign());
    bad.put("another school", claims().claim("school", UUID.randomUUID().toString()).sign());
    bad.put("no school", claims().remove("school").sign());
    return bad;
  }

  private JwtClaimsBuilder claims() {
    var now = Instant.now();
    return Jwt.subject(account)
        .upn(account)
        .audience(PEOPLE)
        .groups(Set.of("office", "admin", "head", "cms"))
        .claim("school", school)
        .issuer(ISSUER)
        .issuedAt(now)
        .expiresAt(now.plusSeconds(600));
  }

  private String payload() {
    var now = Instant.now().getEpochSecond();
    return BASE64.encodeToString(
        ("{\"iss\":\"%s\",\"aud\":\"%s\",\"sub\":\"%s\",\"upn\":\"%s\",\"school\":\"%s\","
                + "\"groups\":[\"office\"],\"iat\":%d,\"exp\":%d,\"jti\":\"1\"}")
            .formatted(ISSUER, PEOPLE, account, account, school, now, now + 600)
            .getBytes(StandardCharsets.UTF_8));
  }

  private static String header(String algorithm) {
    return BASE64.encodeToString(
        ("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}").getBytes(StandardCharsets.UTF_8));
  }

  private String unsigned() {
    return header("none") + "." + payload() + ".";
  }

  private String spliced() {
    var signature = good().split("\\.", -1)[2];
    return header("ES256") + "." + payload() + "." + signature;
  }

  private String hs256(byte[] secret) {
    try {
      var signed = header("HS256") + "." + payload();
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return signed
          + "."
          + BASE64.encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] pem() {
    var place =
        ConfigProvider.getConfig().getValue("mp.jwt.verify.publickey.location", String.class);
    try {
      return Files.readAllBytes(Path.of(place.replaceFirst("^file:", "")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] der() {
    var lines = new String(pem(), StandardCharsets.US_ASCII).replaceAll("-----[A-Z ]+-----", "");
    return Base64.getMimeDecoder().decode(lines);
  }

  private static PrivateKey strangersKey() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair().getPrivate();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
