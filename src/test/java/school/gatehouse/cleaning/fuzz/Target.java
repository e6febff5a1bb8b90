package school.gatehouse.cleaning.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** What the fuzzer calls, in a process of its own: names as it wants them. */
public final class Target {

  private static Family family;
  private static OneFile oneFile;

  private Target() {}

  /** Arguments: the family and a folder to work in. */
  public static void fuzzerInitialize(String[] args) {
    // libraries tell at length what is wrong with a file
    LogManager.getLogManager().reset();
    family = Family.valueOf(args[0]);
    oneFile = new OneFile(Path.of(args[1]));
  }

  public static void fuzzerTestOneInput(byte[] file) throws IOException {
    oneFile.isCleaned(family.repaired(file));
  }
}
