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

/** Copies the images of a GIF, how long each is shown and how often; nothing else. */
public final class GifCleaner implements Cleaner {

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.GIF);
  }

  @Override
  public void clean(Path original, Path target, Notes notes) throws IOException, Damaged {
    try (FileBytes file = new FileBytes(original);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
      new GifWalk(file, out, notes).walk();
    }
  }
}
