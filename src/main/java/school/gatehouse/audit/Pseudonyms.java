package school.gatehouse.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns a person's id into a keyed digest; the key lives outside the database. */
@ApplicationScoped
public class Pseudonyms {

  private static final String HMAC = "HmacSHA256";

  private final SecretKeySpec key;

  Pseudonyms(@ConfigProperty(name = "gatehouse.audit.key-file") Path keyFile) {
    try {
      key = new SecretKeySpec(Files.readAllBytes(keyFile), HMAC);
    } catch (IOException e) {
      throw new UncheckedIOException("the audit key cannot be read", e);
    }
  }

  /** The digest under which the trail speaks of a person. */
  public String of(UUID person) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(key);
      var digest = mac.doFinal(person.toString().getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }
}
