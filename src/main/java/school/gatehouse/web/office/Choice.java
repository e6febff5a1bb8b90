package school.gatehouse.web.office;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import school.gatehouse.web.Child;

/**
 * Children that are being chosen on a page.
 *
 * @param to the page that they are chosen on
 * @param typed the words searched for
 * @param found what they found
 * @param chosen so far
 * @param relatives of those chosen, not chosen themselves
 */
public record Choice(
    String to, String typed, List<Child> found, List<Child> chosen, List<Child> relatives) {

  public boolean nobody() {
    return chosen.isEmpty();
  }

  public boolean searched() {
    return !typed.isBlank();
  }

  /** Those chosen, for the address of the next page. */
  public String query() {
    return chosen.stream().map(child -> "pupil=" + child.id()).collect(Collectors.joining("&"));
  }

  public String with(Child another) {
    return to + "?" + (nobody() ? "" : query() + "&") + "pupil=" + another.id();
  }

  public String without(Child gone) {
    return to
        + chosen.stream()
            .filter(child -> !child.id().equals(gone.id()))
            .map(child -> "pupil=" + child.id())
            .collect(Collectors.joining("&", "?", ""));
  }

  /** First names of those chosen, for buttons: "Zofia, Adam and Jan". */
  public String firstNames() {
    var names = chosen.stream().map(Child::firstName).toList();
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : MessageBundles.get(OfficeWords.class)
            .and(String.join(", ", names.subList(0, last)), names.get(last));
  }

  public List<UUID> ids() {
    return chosen.stream().map(Child::id).toList();
  }
}
