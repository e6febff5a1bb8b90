package school.gatehouse.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** Passwords and keys made on the first start and kept in files of mode 600, never in the log. */
final class Secrets {
  private static final int BYTES_OF_256_BITS = 32;

  private final Path folder;
  private final SecureRandom random = new SecureRandom();

  Secrets(Path folder) {
    this.folder = folder;
  }

  /** A password that stays the same on later starts. */
  String password(String name, Path... needing) throws IOException {
    return Files.readString(kept(name, Base64.getUrlEncoder().withoutPadding(), needing), UTF_8)
        .strip();
  }

  /** A file with one line of Base64: a key of 256 bits. */
  Path key(String name, Path... needing) throws IOException {
    return kept(name, Base64.getEncoder(), needing);
  }

  /** A pair on the curve P-256 in PEM: tokens are signed with ES256. */
  TokenKeys tokenKeys() throws IOException {
    TokenKeys keys =
        new TokenKeys(folder.resolve("token-key.pem"), folder.resolve("token-key.pub.pem"));
    if (!Files.exists(keys.signing()) || !Files.exists(keys.verifying())) {
      KeyPair pair = pair();
      PrivateFiles.write(keys.verifying(), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
      PrivateFiles.write(keys.signing(), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    }
    return keys;
  }

  private Path kept(String name, Base64.Encoder encoder, Path... needing) throws IOException {
    Path file = folder.resolve(name);
    if (Files.exists(file)) {
      return file;
    }
    for (Path data : needing) {
      if (PrivateFiles.holdsAnything(data)) {
        throw SecretLost.of(file, data);
      }
    }
    byte[] bytes = new byte[BYTES_OF_256_BITS];
    random.nextBytes(bytes);
    PrivateFiles.write(file, encoder.encodeToString(bytes) + "\n");
    return file;
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has this curve", impossible);
    }
  }

  private static String pem(String kind, byte[] der) {
    String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
  }

  record TokenKeys(Path signing, Path verifying) {}
}
