package school.gatehouse.school;

import java.util.regex.Pattern;
import school.gatehouse.problem.Problem;

/** The colour of a school's pages, dark enough for white words on it (WCAG 2.2, 1.4.3). */
record Colour(String value) {

  private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");
  private static final double LEAST_CONTRAST = 4.5;

  Colour {
    if (!HEX.matcher(value).matches()) {
      throw Problem.invalid(
          "colour", "must be # and six digits or letters a to f, such as #1d4f7c");
    }
    if (contrastWithWhite(value) < LEAST_CONTRAST) {
      throw Problem.invalid("colour", "is too light: white words on it could not be read");
    }
  }

  private static double contrastWithWhite(String hex) {
    double luminance = 0.2126 * light(hex, 1) + 0.7152 * light(hex, 3) + 0.0722 * light(hex, 5);
    return 1.05 / (luminance + 0.05);
  }

  private static double light(String hex, int at) {
    double part = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
