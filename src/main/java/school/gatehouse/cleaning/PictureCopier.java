package school.gatehouse.cleaning;

import java.io.IOException;
import java.io.OutputStream;
import school.gatehouse.inspection.FileType;
import school.gatehouse.inspection.Inspected;

/** Copies what may stay of a picture that inspection has divided; the rest stays behind. */
interface PictureCopier {

  FileType type();

  void copy(Source original, Inspected inspected, OutputStream target) throws IOException;
}
