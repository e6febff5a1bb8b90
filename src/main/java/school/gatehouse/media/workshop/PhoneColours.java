package school.gatehouse.media.workshop;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The colours of a HEIC or AVIF: most phones' are wider than a screen's, and without telling so the
 * picture would be pale.
 */
final class PhoneColours {

  /** Phones write everything beside the picture first. */
  private static final int ENOUGH = 1 << 20;

  private static final byte[] BOX = "colrprof".getBytes(StandardCharsets.US_ASCII);

  private PhoneColours() {}

  /** As a screen shows them; the same picture where nothing usable is said of its colours. */
  static BufferedImage onAScreen(BufferedImage picture, Path file) throws IOException {
    try {
      Optional<ICC_Profile> profile = profile(file);
      return profile.isPresent() ? converted(picture, profile.get()) : picture;
    } catch (RuntimeException profileThatIsNone) {
      return picture;
    }
  }

  private static BufferedImage converted(BufferedImage picture, ICC_Profile profile) {
    BufferedImage plain =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    ICC_Profile[] ways = {profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
    new ColorConvertOp(ways, null).filter(picture.getRaster(), plain.getRaster());
    return plain;
  }

  private static Optional<ICC_Profile> profile(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(ENOUGH);
      int at = indexOf(BOX, head);
      if (at < 4) {
        return Optional.empty();
      }
      int length = ByteBuffer.wrap(head).getInt(at - 4);
      byte[] profile = Arrays.copyOfRange(head, at + BOX.length, at - 4 + length);
      return Optional.of(ICC_Profile.getInstance(profile));
    }
  }

  private static int indexOf(byte[] wanted, byte[] all) {
    for (int at = 0; at + wanted.length <= all.length; at++) {
      if (Arrays.equals(all, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    return -1;
  }
}
