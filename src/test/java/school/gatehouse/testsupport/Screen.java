package school.gatehouse.testsupport;

/** The screens that pages are looked at on, by day and by night. */
public enum Screen {
  DESKTOP(1280, 900, false),
  PHONE(390, 844, true);

  final int width;
  final int height;
  final boolean touch;

  Screen(int width, int height, boolean touch) {
    this.width = width;
    this.height = height;
    this.touch = touch;
  }
}
