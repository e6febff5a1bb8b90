package school.gatehouse.account;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import school.gatehouse.problem.Problem;

/** Passwords that are tried first: made of what everybody takes, or of the user name. */
final class Guessable {

  /** What has to be left of a password when everything common is taken out of it. */
  private static final int LEAST = 4;

  /** A name shorter than this stands in too many good passwords. */
  private static final int NAME = 4;

  private static final Pattern AGAIN = Pattern.compile("(.{1,6}?)\\1{2,}");
  private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  /** Longer ones first, so that nothing of them is left over. */
  private static final List<String> COMMON =
      List.of(
          "gatehouse",
          "password",
          "passw0rd",
          "p4ssword",
          "qwertyuiop",
          "asdfghjkl",
          "1234567890",
          "administrator",
          "headteacher",
          "safeguarding",
          "0123456789",
          "987654321",
          "123456789",
          "12345678",
          "letmein",
          "welcome",
          "football",
          "liverpool",
          "chelsea",
          "arsenal",
          "princess",
          "sunshine",
          "dragon",
          "monkey",
          "charlie",
          "superman",
          "iloveyou",
          "changeme",
          "teacher",
          "school",
          "secret",
          "qwerty",
          "asdfgh",
          "zxcvbn",
          "1q2w3e",
          "abc123",
          "123456",
          "654321",
          "abcdef",
          "office",
          "admin",
          "login",
          "12345",
          "1234",
          "123");

  private Guessable() {}

  /**
   * @throws Problem 422 if somebody who knows the user name would soon come upon it
   */
  static void refuse(String password, String username) {
    var small = small(password);
    var name = small(username);
    if (name.length() >= NAME && small.contains(name)) {
      throw Problem.invalid("password", "must not hold the user name");
    }
    if (isCommon(small)) {
      throw Problem.invalid(
          "password", "is one of those that are tried first: take several words of your own");
    }
  }

  private static boolean isCommon(String small) {
    var left = small;
    for (String common : COMMON) {
      left = left.replace(common, "");
    }
    left = AGAIN.matcher(YEAR.matcher(left).replaceAll("")).replaceAll("$1");
    return left.length() < LEAST;
  }

  private static String small(String text) {
    return NEITHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
