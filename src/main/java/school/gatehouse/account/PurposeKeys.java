package school.gatehouse.account;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keys for one purpose each, derived from the master key, which lies outside the database: what was
 * sealed for one purpose opens for no other.
 */
@ApplicationScoped
public class PurposeKeys {

  private static final String HMAC = "HmacSHA256";

  private final Path masterKey;

  PurposeKeys(@ConfigProperty(name = "gatehouse.storage.master-key-file") Path masterKey) {
    this.masterKey = masterKey;
  }

  /** One key of 256 bits for each master key; what is sealed now is sealed with the first. */
  public List<SecretKeySpec> newestFirst(String purpose) {
    try {
      return Files.readAllLines(masterKey).stream()
          .filter(line -> !line.isBlank())
          .map(line -> derived(Base64.getDecoder().decode(line.strip()), purpose))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the master key cannot be read", e);
    }
  }

  private static SecretKeySpec derived(byte[] master, String purpose) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(master, HMAC));
      return new SecretKeySpec(mac.doFinal(purpose.getBytes(US_ASCII)), "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }
}
