package school.gatehouse.testsupport;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a browser: the one named by {@code CHROMIUM}, one on the PATH, else installs Debian's where
 * that can be done; without any Playwright downloads its own.
 */
final class Chromium {

  /** The same engine without windows, which nobody looks at here: half the time for each page. */
  private static final String SHELL = "chromium-headless-shell";

  private Chromium() {}

  /** The program; empty where only Playwright's own download is left. */
  static Optional<Path> program() {
    var named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
    return named.or(Chromium::onThePath).or(Chromium::installed);
  }

  private static Optional<Path> onThePath() {
    return Stream.of(SHELL, "chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> folders().map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> folders() {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator, -1)).map(Path::of);
  }

  private static Optional<Path> installed() {
    boolean debianAsRoot =
        "root".equals(System.getProperty("user.name"))
            && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    if (!debianAsRoot) {
      return Optional.empty();
    }
    System.out.println("No browser here: installing Debian's chromium for the tests of the pages.");
    run("apt-get", "update", "-qq");
    run("apt-get", "install", "-y", "-qq", SHELL);
    return onThePath();
  }

  private static void run(String... command) {
    try {
      new ProcessBuilder(command).redirectErrorStream(true).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new IllegalStateException("chromium cannot be installed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("chromium was not installed", e);
    }
  }
}
