package school.gatehouse.cleaning.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import school.gatehouse.cleaning.Cleaner;
import school.gatehouse.cleaning.Embedded;
import school.gatehouse.cleaning.InPlace;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;
import school.gatehouse.inspection.FileType;

/**
 * WebM and Matroska: what does not stay becomes a Void element of the same length, so that every
 * position written in the file stays true.
 */
public final class MatroskaCleaner implements Cleaner {

  private final Embedded embedded;

  public MatroskaCleaner(Embedded embedded) {
    this.embedded = embedded;
  }

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.WEBM, FileType.MKV);
  }

  @Override
  public void clean(Path original, Path target, Notes notes) throws IOException, Damaged {
    try (FileBytes bytes = new FileBytes(original);
        InPlace copy = new InPlace(original, target)) {
      new MatroskaWalk(bytes, copy, notes, new Covers(embedded, target, notes)).walk();
    }
  }
}
