package school.gatehouse.cleaning.packages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import school.gatehouse.cleaning.Cleaner;
import school.gatehouse.cleaning.Embedded;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileType;

/** Texts, presentations and spreadsheets of the OpenDocument kind, as LibreOffice writes them. */
public final class OpenCleaner implements Cleaner {

  private final Embedded embedded;

  public OpenCleaner(Embedded embedded) {
    this.embedded = embedded;
  }

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.ODT, FileType.ODP, FileType.ODS);
  }

  @Override
  public void clean(Path original, Path target, Notes notes) throws IOException, Damaged {
    try (Unzipped zip = new Unzipped(original, notes)) {
      new OpenPackage(zip, notes, embedded, target).write(target);
    }
  }
}
