package school.gatehouse.cleaning.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import school.gatehouse.cleaning.Cleaner;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileType;

/** Plain text and source code: all of it is words for people, so it stays as it is. */
public final class PlainTextCleaner implements Cleaner {

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.TEXT);
  }

  @Override
  public void clean(Path original, Path target, Notes notes) throws IOException, Damaged {
    notes.words("the text", Letters.of(original));
    notes.payload(0, Files.size(original));
    Files.copy(original, target);
  }
}
