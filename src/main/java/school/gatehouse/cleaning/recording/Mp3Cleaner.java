package school.gatehouse.cleaning.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import school.gatehouse.cleaning.Cleaner;
import school.gatehouse.cleaning.Embedded;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;
import school.gatehouse.inspection.FileType;

/** MP3: frames of sound are copied byte for byte, everything around and between them is cut. */
public final class Mp3Cleaner implements Cleaner {

  private final Embedded embedded;

  public Mp3Cleaner(Embedded embedded) {
    this.embedded = embedded;
  }

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.MP3);
  }

  @Override
  public void clean(Path original, Path target, Notes notes) throws IOException, Damaged {
    SoundFrames frames;
    try (FileBytes bytes = new FileBytes(original);
        FrameCopy copy = new FrameCopy(Files.newOutputStream(target))) {
      SoundTags tags = new SoundTags(bytes, notes, new Covers(embedded, target, notes));
      long from = tags.front(0);
      long to = tags.back(from);
      frames = new SoundFrames(bytes, notes, tags, copy);
      frames.copy(from, to);
    }
    if (frames.count() == 0) {
      throw Damaged.because("No sound was found in the file. Save it again and send that.");
    }
  }
}
