package school.gatehouse.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once from the class path for the machine we are on. */
final class PostgresBinaries {
  static final String MAJOR_VERSION = "18";

  /** Raise it with the binaries in the build file: it names the folder they are unpacked to. */
  private static final String VERSION = "18.6.0";

  private static final int OWNER_MAY_EXECUTE = 0b001_000_000;

  private PostgresBinaries() {}

  /** The folder with {@code bin}, {@code lib} and {@code share}. */
  static Path unpackedIn(Path folder) throws IOException {
    Path programs = folder.resolve("programs-" + VERSION);
    if (!Files.isDirectory(programs)) {
      Path unfinished = folder.resolve("programs.new");
      PrivateFiles.deleteTree(unfinished);
      unpack(PrivateFiles.folder(unfinished));
      Files.move(unfinished, programs);
    }
    return programs;
  }

  private static void unpack(Path target) throws IOException {
    String name = "postgres-" + system() + "-" + machine() + ".txz";
    try (InputStream packed = PostgresBinaries.class.getResourceAsStream("/" + name)) {
      if (packed == null) {
        throw PartFailed.saying(
            "This build brings no PostgreSQL for this machine ("
                + name
                + "). Set QUARKUS_DATASOURCE_JDBC_URL.");
      }
      TarArchiveInputStream tar =
          new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, entry.resolveIn(target));
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path to)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(to);
      return;
    }
    Files.createDirectories(to.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, to);
    if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !to.toFile().setExecutable(true, true)) {
      throw PartFailed.saying(
          "The data folder lies on a file system where nothing may be executed: " + to);
    }
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (name.contains("windows")) {
      return "windows";
    }
    return name.contains("mac") ? "darwin" : "linux";
  }

  private static String machine() {
    String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return name.equals("aarch64") || name.equals("arm64") ? "arm_64" : "x86_64";
  }
}
