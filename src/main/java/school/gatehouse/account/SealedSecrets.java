package school.gatehouse.account;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the secrets of second factors with a key of their own that is derived from the master
 * key, which lies outside the database. Each is bound to its account: moved to another it does not
 * open.
 */
@ApplicationScoped
class SealedSecrets {

  private static final String PURPOSE = "second factor";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final List<SecretKeySpec> newestFirst;
  private final SecureRandom random = new SecureRandom();

  SealedSecrets(PurposeKeys keys) {
    newestFirst = keys.newestFirst(PURPOSE);
  }

  byte[] seal(byte[] secret, UUID account) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      var sealed = cipher(Cipher.ENCRYPT_MODE, newestFirst.get(0), nonce, account).doFinal(secret);
      var both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
      return both;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  byte[] open(byte[] sealed, UUID account) {
    return newestFirst.stream()
        .map(key -> opened(key, sealed, account))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("a second factor that the master key does not open"));
  }

  private static Optional<byte[]> opened(SecretKeySpec key, byte[] sealed, UUID account) {
    try {
      var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
      return Optional.of(
          cipher(Cipher.DECRYPT_MODE, key, nonce, account)
              .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
    } catch (GeneralSecurityException notThisKey) {
      return Optional.empty();
    }
  }

  private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, UUID account)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(account.toString().getBytes(US_ASCII));
    return cipher;
  }
}
