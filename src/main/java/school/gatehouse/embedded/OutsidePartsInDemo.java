package school.gatehouse.embedded;

/** The demo would have written its made-up schools into a real database or store. */
public final class OutsidePartsInDemo extends RuntimeException {
  private OutsidePartsInDemo(String message) {
    super(message);
  }

  static OutsidePartsInDemo because(String property) {
    return new OutsidePartsInDemo(
        "The demo only runs on its own private database and store, but "
            + property
            + " is set. Unset it, or start without gatehouse.demo.");
  }
}
