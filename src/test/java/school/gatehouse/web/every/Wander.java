package school.gatehouse.web.every;

import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import school.gatehouse.testsupport.Visit;

/** Follows every link from the page in hand, one of each kind, nearest first. */
final class Wander {

  private static final int MOST_PAGES = 80;

  private Wander() {}

  /**
   * @param refused hears of addresses that are answered with 400 and more
   * @param look is called with each page open in the browser
   */
  static void through(Visit visit, ObjIntConsumer<String> refused, Consumer<String> look) {
    var known = new HashSet<String>();
    var waiting = new ArrayDeque<String>();
    waiting.add(visit.page().url());
    known.add(Looked.pattern(visit.page().url()));
    for (int count = 0; !waiting.isEmpty() && count < MOST_PAGES; count++) {
      var address = waiting.remove();
      if (isPage(visit, address, refused)) {
        visit.page().navigate(address);
        var links = Looked.at(visit.page()).links();
        look.accept(address);
        links.stream().filter(link -> known.add(Looked.pattern(link))).forEach(waiting::add);
      }
    }
  }

  /** Files to save are only asked for. */
  private static boolean isPage(Visit visit, String address, ObjIntConsumer<String> refused) {
    var answer =
        visit.page().context().request().get(address, RequestOptions.create().setMaxRedirects(3));
    if (answer.status() >= 400) {
      refused.accept(address, answer.status());
      return false;
    }
    return answer.headers().getOrDefault("content-type", "").startsWith("text/html");
  }
}
