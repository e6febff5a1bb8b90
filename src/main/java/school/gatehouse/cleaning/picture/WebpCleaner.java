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

/** Copies the pixels of a WebP, colours of its profile, and which way up it is shown. */
public final class WebpCleaner implements Cleaner {

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.WEBP);
  }

  @Override
  public void clean(Path original, Path target, Notes notes) throws IOException, Damaged {
    try (FileBytes file = new FileBytes(original);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
      Pieces content = new WebpWalk(file, notes).walk();
      out.write(WebpChunk.head("RIFF", 4 + content.length()));
      out.write(new byte[] {'W', 'E', 'B', 'P'});
      content.write(file, out);
    }
  }
}
