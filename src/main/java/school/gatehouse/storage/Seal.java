package school.gatehouse.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/**
 * Encrypts one object with its own key, in segments of 1 MB of which none can be changed, swapped
 * or cut off.
 */
final class Seal {
  static final int KEY_BYTES = 32;

  private static final int SEGMENT_BYTES = 1 << 20;
  private static final String HKDF = "HmacSha256";

  private final AesGcmHkdfStreaming cipher;
  private final byte[] boundTo;

  private Seal(AesGcmHkdfStreaming cipher, byte[] boundTo) {
    this.cipher = cipher;
    this.boundTo = boundTo;
  }

  static Seal of(ObjectName name, byte[] key) {
    try {
      return new Seal(
          new AesGcmHkdfStreaming(key, HKDF, KEY_BYTES, SEGMENT_BYTES, 0), placeOf(name));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
    }
  }

  /** Bytes and keys are bound to their place: moved to another they do not open. */
  static byte[] placeOf(ObjectName name) {
    return (name.bucket() + "/" + name.path()).getBytes(UTF_8);
  }

  long sealedSize(long plainSize) {
    return cipher.expectedCiphertextSize(plainSize);
  }

  /**
   * @param sealed takes everything without failing
   */
  OutputStream sealing(ByteArrayOutputStream sealed) {
    try {
      return cipher.newEncryptingStream(sealed, boundTo);
    } catch (IOException | GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
    }
  }

  InputStream opening(InputStream sealed) throws IOException {
    try {
      return cipher.newDecryptingStream(sealed, boundTo);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
    }
  }
}
