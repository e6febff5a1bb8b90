package school.gatehouse.media.workshop;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where this program's classes lie, for a process that needs the same. */
final class OwnClasses {

  private OwnClasses() {}

  /** The class path of a packaged program (its folders of jars), or of this very process. */
  static String path() {
    Path home = home();
    Path libraries = home.resolveSibling("lib");
    if (!Files.isDirectory(libraries)) {
      return System.getProperty("java.class.path");
    }
    return String.join(
        File.pathSeparator,
        List.of(home + "/*", libraries.resolve("main") + "/*", libraries.resolve("boot") + "/*"));
  }

  /** The folder in which the jar with this class lies. */
  private static Path home() {
    try {
      var source = OwnClasses.class.getProtectionDomain().getCodeSource();
      return Path.of(source.getLocation().toURI()).toAbsolutePath().getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("this program lies nowhere", e);
    }
  }
}
