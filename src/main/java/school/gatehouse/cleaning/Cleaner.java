package school.gatehouse.cleaning;

import java.io.IOException;
import java.io.OutputStream;
import school.gatehouse.inspection.FileType;
import school.gatehouse.inspection.Inspected;

/** Copies what may stay of one format; everything that is not on its list stays behind. */
interface Cleaner {

  FileType type();

  void copy(Source original, Inspected inspected, OutputStream target) throws IOException;
}
