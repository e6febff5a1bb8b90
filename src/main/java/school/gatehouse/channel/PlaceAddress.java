package school.gatehouse.channel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import school.gatehouse.problem.Problem;

/**
 * Where a place is: a web address, or words for what is not on the web. Nothing that a browser
 * runs.
 */
final class PlaceAddress {

  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):(?=\\S)");
  private static final Set<String> WEB = Set.of("http", "https");

  /** A browser runs or opens these, also with a space behind them. */
  private static final Pattern RUNS =
      Pattern.compile("(?i)^(javascript|vbscript|data|file|blob|view-source|about)\\s*:.*");

  private PlaceAddress() {}

  /**
   * @throws Problem 422 if it is an address, but not one of the web
   */
  static void insist(String address) {
    if (address == null) {
      return;
    }
    var text = address.strip();
    if (text.chars().anyMatch(Character::isISOControl) || RUNS.matcher(text).matches()) {
      throw notOfTheWeb();
    }
    var scheme = SCHEME.matcher(text);
    if (scheme.find() && !isOfTheWeb(scheme.group(1), text)) {
      throw notOfTheWeb();
    }
  }

  private static boolean isOfTheWeb(String scheme, String text) {
    try {
      return WEB.contains(scheme.toLowerCase(Locale.ROOT)) && new URI(text).getHost() != null;
    } catch (URISyntaxException noAddress) {
      return false;
    }
  }

  private static Problem notOfTheWeb() {
    return Problem.invalid(
        "address", "must begin with https:// or http://, or say in plain words where it is");
  }
}
