package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import java.util.Set;
import school.gatehouse.inspection.Damaged;

/** Where the samples lie: in this file. Paths and addresses of other files name people. */
final class DataReferences {

  private static final Set<String> KNOWN = Set.of("url ", "urn ", "alis", "rsrc", "cios");
  private static final byte[] IN_THIS_FILE = {0, 0, 0, 1};

  private DataReferences() {}

  /** Walks {@code dref}. */
  static void walk(BoxFile file, Box dref) throws IOException, Damaged {
    if (dref.length() < 8) {
      throw Damaged.broken();
    }
    for (Box box : file.children(dref.body() + 8, dref.end())) {
      if (!KNOWN.contains(box.type())) {
        file.notes().removed("data reference");
        file.write(box.start() + 4, BoxFile.ascii("url "));
      }
      if (file.zero(box.body() + Math.min(4, box.length()), box.end(), "data reference")) {
        file.notes().details().add("Film/other", Text.of(text(file, box)));
        file.write(box.body(), IN_THIS_FILE);
      }
    }
  }

  private static byte[] text(BoxFile file, Box box) throws IOException, Damaged {
    return file.in().read(box.body() + 4, (int) Math.min(1000, box.length() - 4));
  }
}
