package school.gatehouse.testsupport;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on somebody's phone that shows codes. */
public record Authenticator(String secret) {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  public String codeNow() {
    return code(0);
  }

  /** The code that comes in half a minute, which is taken already because clocks differ. */
  public String nextCode() {
    return code(1);
  }

  /** A code that the service takes at no time near now. */
  public String oldCode() {
    return code(-20);
  }

  private String code(int later) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(bytes(), "HmacSHA1"));
      long step = Instant.now().getEpochSecond() / 30 + later;
      var digest = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
      int at = digest[19] & 15;
      var four = new byte[] {digest[at], digest[at + 1], digest[at + 2], digest[at + 3]};
      var number = new BigInteger(1, four).clearBit(31).mod(BigInteger.valueOf(1_000_000));
      return String.format("%06d", number);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Twenty bytes, five bits a letter. */
  private byte[] bytes() {
    var number = BigInteger.ZERO;
    for (int i = 0; i < secret.length(); i++) {
      number = number.shiftLeft(5).add(BigInteger.valueOf(LETTERS.indexOf(secret.charAt(i))));
    }
    var bytes = new byte[20];
    for (int i = 0; i < 20; i++) {
      bytes[19 - i] = number.shiftRight(8 * i).byteValue();
    }
    return bytes;
  }
}
