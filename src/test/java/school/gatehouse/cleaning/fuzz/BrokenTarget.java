package school.gatehouse.cleaning.fuzz;

/** A reader that breaks at the first pictures: a hunt must say so. */
public final class BrokenTarget {

  private BrokenTarget() {}

  /** Named as the fuzzer wants it. */
  public static void fuzzerTestOneInput(byte[] file) {
    if (file.length > 2 && file[0] == 'G') {
      throw new IllegalStateException("planted");
    }
  }
}
