package school.gatehouse.testsupport;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of this machine that tests use; installs Debian's where that can be done. */
public final class Programs {

  /** Where Debian keeps services, which are not on everybody's PATH. */
  private static final Path SERVICES = Path.of("/usr/sbin");

  private Programs() {}

  /** The first of these names that is here. */
  public static Optional<Path> find(String... names) {
    return Stream.of(names)
        .flatMap(name -> folders().map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Installs a package of Debian, as root on Debian; elsewhere nothing happens. */
  public static void install(String name, String forWhat) {
    boolean debianAsRoot =
        "root".equals(System.getProperty("user.name"))
            && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    if (debianAsRoot) {
      System.out.println("Installing Debian's " + name + " for " + forWhat + ".");
      run("apt-get", "update", "-qq");
      run("apt-get", "install", "-y", "-qq", name);
    }
  }

  private static Stream<Path> folders() {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.concat(
        Arrays.stream(path.split(File.pathSeparator, -1)).map(Path::of), Stream.of(SERVICES));
  }

  private static void run(String... command) {
    try {
      new ProcessBuilder(command).redirectErrorStream(true).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new IllegalStateException("a program cannot be installed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("a program was not installed", e);
    }
  }
}
