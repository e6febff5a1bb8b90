package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import school.gatehouse.cleaning.ColourProfile;
import school.gatehouse.inspection.Damaged;

/** The box {@code colr}: numbers, or a colour profile that may say colours only. */
final class Colours {

  private static final Set<String> NUMBERS = Set.of("nclx", "nclc");
  private static final Set<String> PROFILES = Set.of("prof", "rICC");
  private static final int LARGEST = 4 << 20;

  private final BoxFile file;

  Colours(BoxFile file) {
    this.file = file;
  }

  /** Settles it where it stands. */
  void keep(Box box) throws IOException, Damaged {
    file.write(box.body(), settled(box));
  }

  /**
   * What of the body stays, in the same length, for nothing may move: a shorter profile is followed
   * by zeros, and one that is not sound becomes nothing but zeros.
   */
  byte[] settled(Box box) throws IOException, Damaged {
    if (box.length() < 4 || box.length() > LARGEST) {
      throw Damaged.unusual();
    }
    String kind = file.type(box.body());
    byte[] body = file.in().read(box.body(), (int) box.length());
    int stays = 4;
    if (NUMBERS.contains(kind)) {
      stays = Math.min(body.length, kind.equals("nclx") ? 11 : 10);
    } else if (!PROFILES.contains(kind)) {
      stays = 0;
    }
    file.notes().payload(box.body(), stays);
    byte[] settled = Arrays.copyOf(body, body.length);
    byte[] rest = PROFILES.contains(kind) ? profile(box, body) : new byte[0];
    System.arraycopy(
        Arrays.copyOf(rest, body.length - stays), 0, settled, stays, body.length - stays);
    if (!Arrays.equals(settled, body)) {
      file.notes().removed("colour profile");
    }
    return settled;
  }

  private byte[] profile(Box box, byte[] body) {
    byte[] profile = Arrays.copyOfRange(body, 4, body.length);
    byte[] neutral = ColourProfile.neutral(profile);
    if (Arrays.equals(neutral, profile)) {
      file.notes().everybodys(box.body() + 4, profile.length);
    }
    return neutral.length > profile.length ? new byte[0] : neutral;
  }
}
