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

/** FLAC: tags around it are cut, blocks before the sound become padding, no sample changes. */
public final class FlacCleaner implements Cleaner {

  private static final String MARK = "fLaC";

  private final Embedded embedded;

  public FlacCleaner(Embedded embedded) {
    this.embedded = embedded;
  }

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.FLAC);
  }

  @Override
  public void clean(Path original, Path target, Notes notes) throws IOException, Damaged {
    Covers covers = new Covers(embedded, target, notes);
    try (FileBytes bytes = new FileBytes(original)) {
      SoundTags tags = new SoundTags(bytes, notes, covers);
      long from = tags.front(0);
      long to = tags.back(from);
      if (!Little.stands(bytes, from, MARK)) {
        throw Damaged.broken();
      }
      notes.payload(from, MARK.length());
      try (InPlace copy = new InPlace(original, target, from, to)) {
        long sound = new FlacBlocks(bytes, notes, covers).inPlace(from + MARK.length(), to, copy);
        FlacFrames.follow(bytes, sound, to);
        notes.payload(sound, to - sound);
      }
    }
  }
}
