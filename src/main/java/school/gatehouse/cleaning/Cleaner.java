package school.gatehouse.cleaning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileType;

/**
 * One kind of file: walks through it, tells what it meets, and writes what may stay.
 *
 * <p>The same walk serves three times: it inspects, it cleans, and walked through the clean copy it
 * must meet nothing more and write the very same bytes.
 */
public interface Cleaner {

  Set<FileType> types();

  /**
   * Writes a clean copy and tells everything on the way.
   *
   * @param original is only read
   * @param target does not exist yet
   * @param notes is told everything that does not stay, every value read, and what must not change
   * @throws Damaged if the file is not sound or asks for more than a limit allows
   */
  void clean(Path original, Path target, Notes notes) throws IOException, Damaged;
}
