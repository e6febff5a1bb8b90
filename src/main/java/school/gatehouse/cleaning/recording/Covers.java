package school.gatehouse.cleaning.recording;

import java.io.IOException;
import java.nio.file.Path;
import school.gatehouse.cleaning.Embedded;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;

/** Reads the details of pictures that lie in a recording and do not stay. */
record Covers(Embedded embedded, Path beside, Notes notes) {

  private static final int LARGEST = 16 << 20;

  void read(String name, byte[] picture) throws IOException, Damaged {
    if (picture.length > 0 && picture.length <= LARGEST) {
      embedded.read(name, picture, beside, notes);
    }
  }
}
