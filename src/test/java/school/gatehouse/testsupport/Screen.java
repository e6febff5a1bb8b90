package school.gatehouse.testsupport;

/** The screens that pages are looked at on. */
public enum Screen {
  DESKTOP(1280, 900, false, false),
  PHONE(390, 844, true, false),
  DESKTOP_AT_NIGHT(1280, 900, false, true),
  PHONE_AT_NIGHT(390, 844, true, true);

  final int width;
  final int height;
  final boolean touch;
  final boolean night;

  Screen(int width, int height, boolean touch, boolean night) {
    this.width = width;
    this.height = height;
    this.touch = touch;
    this.night = night;
  }
}
