package school.gatehouse.media.workshop;

import static school.gatehouse.testsupport.PictureJpeg.aTalkativeJpeg;
import static school.gatehouse.testsupport.PicturePng.aTalkativePng;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files that say all they can, made here, for where no real ones are. */
final class MadeFiles {

  private MadeFiles() {}

  static List<Path> in(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int orientation = 1; orientation <= 8; orientation++) {
      files.add(
          Files.write(
              folder.resolve("made" + orientation + ".jpg"), aTalkativeJpeg(orientation).bytes()));
      files.add(
          Files.write(
              folder.resolve("made" + orientation + ".png"), aTalkativePng(orientation).bytes()));
    }
    return files;
  }
}
