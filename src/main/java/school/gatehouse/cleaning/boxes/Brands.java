package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import java.util.regex.Pattern;
import school.gatehouse.inspection.Damaged;

/** The list of what a file is compatible with; readers go by it, so it stays. */
final class Brands {

  private static final int MOST = 64;
  private static final Pattern BRAND = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 _.+-]{3}|\0{4}");

  private Brands() {}

  static void keep(BoxFile file, Box box) throws IOException, Damaged {
    if (box.length() < 8 || box.length() > 4 * MOST) {
      throw Damaged.unusual();
    }
    for (long at = box.body(); at + 4 <= box.end(); at += at == box.body() ? 8 : 4) {
      if (!BRAND.matcher(file.type(at)).matches()) {
        file.zero(at, at + 4, "unknown brand");
      }
    }
    file.zero(box.end() - box.length() % 4, box.end(), "padding");
  }
}
