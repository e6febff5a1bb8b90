package school.gatehouse.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Wraps the objects' data keys; lies outside the database and the store. */
final class MasterKey {
  private static final int BYTES_OF_256_BITS = 32;

  private final List<Aead> newestFirst;

  private MasterKey(List<Aead> newestFirst) {
    this.newestFirst = newestFirst;
  }

  static MasterKey in(Path file) {
    List<Aead> keys = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file, UTF_8)) {
        if (!line.isBlank()) {
          keys.add(key(line.strip(), file));
        }
      }
    } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
      throw WrongMasterKey.in(file);
    }
    if (keys.isEmpty()) {
      throw WrongMasterKey.in(file);
    }
    return new MasterKey(keys);
  }

  private static Aead key(String base64, Path file) throws GeneralSecurityException {
    byte[] bytes = Base64.getDecoder().decode(base64);
    if (bytes.length != BYTES_OF_256_BITS) {
      throw WrongMasterKey.in(file);
    }
    return new AesGcmJce(bytes);
  }

  byte[] wrap(byte[] secret, byte[] boundTo) {
    try {
      return newestFirst.get(0).encrypt(secret, boundTo);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
    }
  }

  /** Empty if it was wrapped by another key, for another object, or was changed. */
  Optional<byte[]> unwrap(byte[] wrapped, byte[] boundTo) {
    return newestFirst.stream()
        .map(key -> decrypted(key, wrapped, boundTo))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<byte[]> decrypted(Aead key, byte[] wrapped, byte[] boundTo) {
    try {
      return Optional.of(key.decrypt(wrapped, boundTo));
    } catch (GeneralSecurityException notThisKey) {
      return Optional.empty();
    }
  }
}
