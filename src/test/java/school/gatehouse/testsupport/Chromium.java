package school.gatehouse.testsupport;

import java.nio.file.Path;
import java.util.Optional;

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
    return Programs.find(SHELL, "chromium", "chromium-browser", "google-chrome");
  }

  private static Optional<Path> installed() {
    Programs.install(SHELL, "the tests of the pages");
    return onThePath();
  }
}
