package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import school.gatehouse.cleaning.Cleaner;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileType;

/**
 * Cleans MP4, QuickTime, 3GP films and M4A sound in place, in memory that does not grow with them.
 *
 * <p>Picture and sound tracks stay byte by byte, with their edit lists; every other track, every
 * text, every time and every byte that no sample table names is zeroed. What an encoder wrote into
 * the samples themselves (SEI messages, for one) stays, and so do pictures that an edit list skips:
 * they are the film.
 */
public final class FilmCleaner implements Cleaner {

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.MP4, FileType.MOV, FileType.M4A, FileType.THREE_GP);
  }

  @Override
  public void clean(Path original, Path target, Notes notes) throws IOException, Damaged {
    try (BoxFile file = new BoxFile(original, target, notes)) {
      Film film = new Film(file, Set.of("vide", "soun"));
      TopLevel.walk(file, Film.TOP, film::meet);
      film.finish();
    }
  }
}
