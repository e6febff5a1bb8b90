package school.gatehouse.cleaning.packages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import school.gatehouse.cleaning.Cleaner;
import school.gatehouse.cleaning.Embedded;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileType;

/**
 * Word, PowerPoint and Excel documents: only parts and elements of known kinds are written again,
 * under names that say nothing.
 */
public final class OfficeCleaner implements Cleaner {

  private final Embedded embedded;

  public OfficeCleaner(Embedded embedded) {
    this.embedded = embedded;
  }

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.DOCX, FileType.PPTX, FileType.XLSX);
  }

  @Override
  public void clean(Path original, Path target, Notes notes) throws IOException, Damaged {
    try (Unzipped zip = new Unzipped(original, notes)) {
      new OfficePackage(zip, notes, embedded, target).write(target);
    }
  }
}
