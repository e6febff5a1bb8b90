package school.gatehouse.cleaning.picture;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import school.gatehouse.cleaning.Cleaner;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;
import school.gatehouse.inspection.FileType;

/** Writes the directories of a TIFF anew with the tags of its pixels, and copies the pixels. */
public final class TiffCleaner implements Cleaner {

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.TIFF);
  }

  @Override
  public void clean(Path original, Path target, Notes notes) throws IOException, Damaged {
    try (FileBytes file = new FileBytes(original);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
      new TiffWalk(new TiffFile(file), notes).walk().write(file, out);
    }
  }
}
