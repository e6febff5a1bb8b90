package school.gatehouse.account;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every thirty seconds (RFC 6238 with SHA-1, as phones do it). */
final class Totp {

  static final int SECRET_BYTES = 20;
  private static final int STEP_SECONDS = 30;
  private static final int CODES = 1_000_000;
  private static final String HMAC = "HmacSHA1";
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final byte[] secret;

  Totp(byte[] secret) {
    this.secret = secret.clone();
  }

  static long stepAt(long epochSeconds) {
    return epochSeconds / STEP_SECONDS;
  }

  String codeAt(long step) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(secret, HMAC));
      var digest = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = digest[digest.length - 1] & 0xf;
      int number = ByteBuffer.wrap(digest).getInt(offset) & 0x7fffffff;
      return String.format(Locale.ROOT, "%06d", number % CODES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-1", e);
    }
  }

  /** The step that a code belongs to: now, the one before or the one after, for slow clocks. */
  OptionalLong stepOf(String code, long now) {
    return LongStream.of(now, now - 1, now + 1)
        .filter(step -> MessageDigest.isEqual(codeAt(step).getBytes(US_ASCII), typed(code)))
        .findFirst();
  }

  private static byte[] typed(String code) {
    return code.replace(" ", "").getBytes(US_ASCII);
  }

  /** The secret as people type it into an app that cannot read the picture. */
  String asText() {
    var text = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte each : secret) {
      held = (held << 8) | (each & 0xff);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(BASE32.charAt((held >> bits) & 31));
      }
    }
    return text.toString();
  }
}
