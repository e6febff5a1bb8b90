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

/** AVI with one or several RIFF segments: what does not stay becomes padding of equal length. */
public final class AviCleaner implements Cleaner {

  private final Embedded embedded;

  public AviCleaner(Embedded embedded) {
    this.embedded = embedded;
  }

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.AVI);
  }

  @Override
  public void clean(Path original, Path target, Notes notes) throws IOException, Damaged {
    try (FileBytes bytes = new FileBytes(original);
        InPlace copy = new InPlace(original, target)) {
      Covers covers = new Covers(embedded, target, notes);
      new AviWalk(bytes, notes, copy, new RiffDetails(bytes, notes, covers, copy)).walk();
    }
  }
}
