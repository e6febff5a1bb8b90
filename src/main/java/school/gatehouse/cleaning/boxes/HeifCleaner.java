package school.gatehouse.cleaning.boxes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import school.gatehouse.cleaning.Cleaner;
import school.gatehouse.cleaning.Notes;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileType;
import school.gatehouse.inspection.FindingCode;

/**
 * Cleans HEIC and AVIF pictures in place.
 *
 * <p>What stays is the picture that viewers show, with the tiles it is made of, how it is turned
 * and cut, its colours and its transparency. Thumbnails, depth maps, gain maps, other pictures and
 * all texts are zeroed: a person is asked about the picture shown, and a thumbnail may show more.
 * Image sequences are cleaned like films.
 */
public final class HeifCleaner implements Cleaner {

  private static final Set<String> HANDLERS = Set.of("vide", "soun", "pict");

  @Override
  public Set<FileType> types() {
    return Set.of(FileType.HEIC, FileType.AVIF);
  }

  @Override
  public void clean(Path original, Path target, Notes notes) throws IOException, Damaged {
    try (BoxFile file = new BoxFile(original, target, notes)) {
      Film film = new Film(file, HANDLERS);
      Set<String> seen = new HashSet<>();
      TopLevel.walk(file, Film.TOP, box -> meet(file, film, box, seen));
      if (!seen.contains("meta") && !film.hasMovie()) {
        throw Damaged.truncated();
      }
      film.kept().zeroAllElse(file, film.mediaData());
    }
  }

  private static void meet(BoxFile file, Film film, Box box, Set<String> seen)
      throws IOException, Damaged {
    if (box.type().equals("meta")) {
      if (!seen.add("meta")) {
        throw Damaged.broken();
      }
      new StillPicture(file, film.kept()).walk(box);
      return;
    }
    if (box.type().equals("mpvd")) {
      file.notes().found(FindingCode.HIDDEN_CONTENT);
    }
    film.meet(box);
  }
}
