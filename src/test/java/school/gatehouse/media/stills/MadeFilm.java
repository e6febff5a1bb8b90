package school.gatehouse.media.stills;

import static school.gatehouse.testsupport.PictureFaces.drawnOn;
import static school.gatehouse.testsupport.PictureFaces.landscape;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Films and pictures of people who do not exist, written by the program that the build fetched. */
public final class MadeFilm {

  private final Path folder;
  private final List<String> words = new ArrayList<>();
  private int scenes;

  private MadeFilm(Path folder) {
    this.folder = folder;
  }

  public static MadeFilm in(Path folder) {
    return new MadeFilm(folder);
  }

  /** Some seconds of a field with so many people on it. */
  public MadeFilm scene(int seconds, int people) {
    BufferedImage field = landscape(480, 320);
    return scene(seconds, people == 0 ? field : drawnOn(field, 1, people, 48));
  }

  public MadeFilm scene(int seconds, BufferedImage picture) {
    try {
      Path drawn = folder.resolve("scene" + scenes++ + ".png");
      ImageIO.write(picture, "png", drawn.toFile());
      words.addAll(
          List.of("-loop", "1", "-framerate", "10", "-t", "" + seconds, "-i", drawn.toString()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A tone for some seconds; call it after the scenes. */
  public MadeFilm sound(int seconds) {
    words.addAll(List.of("-f", "lavfi", "-t", "" + seconds, "-i", "sine"));
    return this;
  }

  /** Writes all scenes one after the other; the ending of the name says how. */
  public Path as(String name, String... how) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of("-filter_complex", "concat=n=" + scenes, "-pix_fmt", "yuv420p"));
    all.addAll(List.of(how));
    return written(all, name);
  }

  /** The one scene as a picture. */
  public Path asAvif(String name) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of("-frames:v", "1", "-c:v", "libaom-av1", "-still-picture", "1"));
    all.addAll(List.of("-cpu-used", "8", "-pix_fmt", "yuv420p"));
    return written(all, name);
  }

  /** The same film in another wrapping. */
  public static Path copied(Path film, String name, String... how) {
    List<String> all = new ArrayList<>(List.of(how));
    all.addAll(List.of("-i", film.toString(), "-c", "copy"));
    return new MadeFilm(film.getParent()).written(all, name);
  }

  private Path written(List<String> how, String name) {
    Path target = folder.resolve(name);
    List<String> all = new ArrayList<>();
    all.addAll(List.of(StillsMaker.FETCHED.resolve("ffmpeg").toString(), "-v", "error", "-y"));
    all.addAll(how);
    all.add(target.toString());
    try {
      File said = folder.resolve("said").toFile();
      int end =
          new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(said).start().waitFor();
      if (end != 0) {
        throw new AssertionError(Files.readString(said.toPath()));
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
