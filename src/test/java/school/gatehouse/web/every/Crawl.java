package school.gatehouse.web.every;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import school.gatehouse.testsupport.Screen;
import school.gatehouse.testsupport.Signed;
import school.gatehouse.testsupport.Visit;

/**
 * Somebody who follows every link, one of each kind, and looks at every page that comes. A page
 * that looks as one seen before, whoever saw it, is not looked at again: the first time on a
 * desktop, on a phone, and without scripts.
 */
final class Crawl {

  private static final int MOST_BYTES = 150_000;
  private static final double MOST_MILLISECONDS = 1000;

  private final Set<String> seen = new HashSet<>();
  private final Map<String, Set<String>> faults = new TreeMap<>();
  private final Set<String> pages = new TreeSet<>();

  /** Goes wherever this person can go; who is nobody has no session. */
  void as(String role, Optional<Signed> session) {
    Map<String, Looked> fresh = new LinkedHashMap<>();
    try (var desktop = Visit.on(Screen.DESKTOP)) {
      session.ifPresent(desktop::with);
      follow(desktop.open("/"), role, fresh);
    }
    if (fresh.isEmpty()) {
      return;
    }
    try (var phone = Visit.on(Screen.PHONE);
        var plain = Visit.withoutScripts(Screen.DESKTOP)) {
      session.ifPresent(phone::with);
      session.ifPresent(plain::with);
      fresh.keySet().forEach(address -> lookOnPhone(phone, address));
      fresh.forEach((address, looked) -> lookWithoutScripts(plain, address, looked));
    }
  }

  private void follow(Visit visit, String role, Map<String, Looked> fresh) {
    Wander.through(
        visit,
        (address, status) -> fault(address, "answers " + status + " to " + role),
        address -> {
          pages.add(Looked.pattern(address));
          visit.complaints().forEach(each -> fault(address, "browser: " + each));
          var looked = Looked.at(visit.page());
          if (seen.add(Looked.pattern(address) + looked.bones())) {
            fresh.put(address, looked);
            lookClosely(visit, address, looked);
          }
        });
  }

  private void lookClosely(Visit visit, String address, Looked looked) {
    lookAtShape(visit, address);
    if (looked.title().isBlank() || looked.title().startsWith("·")) {
      fault(address, "has no title");
    }
    if (looked.headings() != 1) {
      fault(address, "has " + looked.headings() + " h1");
    }
    if (looked.weight().bytes() > MOST_BYTES) {
      fault(address, "weighs " + looked.weight().bytes() + " bytes");
    }
    double paint = firstPaint(visit, looked);
    if (paint > MOST_MILLISECONDS) {
      fault(address, "shows nothing for " + Math.round(paint) + " ms");
    }
  }

  /** The best of three: others work on this machine, too. */
  private static double firstPaint(Visit visit, Looked looked) {
    double best = looked.weight().firstPaint();
    for (int again = 0; again < 2 && best > MOST_MILLISECONDS; again++) {
      visit.page().reload();
      best = Math.min(best, Looked.at(visit.page()).weight().firstPaint());
    }
    return best;
  }

  private void lookOnPhone(Visit phone, String address) {
    phone.page().navigate(address);
    phone.complaints().forEach(each -> fault(address, "browser on a phone: " + each));
    lookAtShape(phone, address);
  }

  private void lookAtShape(Visit visit, String address) {
    visit.barriers().forEach(each -> fault(address, each));
    if (visit.sticksOut()) {
      fault(address, "is wider than the screen");
    }
  }

  private void lookWithoutScripts(Visit plain, String address, Looked withScripts) {
    plain.page().navigate(address);
    plain.complaints().forEach(each -> fault(address, "browser without scripts: " + each));
    var looked = Looked.at(plain.page());
    missing(withScripts.linkPatterns(), looked.linkPatterns())
        .forEach(each -> fault(address, "without scripts there is no link " + each));
    missing(withScripts.formPatterns(), looked.formPatterns())
        .forEach(each -> fault(address, "without scripts there is no form " + each));
  }

  private static Set<String> missing(Set<String> wanted, Set<String> there) {
    var missing = new TreeSet<>(wanted);
    missing.removeAll(there);
    return missing;
  }

  private void fault(String address, String what) {
    faults.computeIfAbsent(Looked.pattern(address), it -> new TreeSet<>()).add(what);
  }

  /** Every page that was found, without ids. */
  Set<String> pages() {
    return pages;
  }

  /** What is wrong, by page. */
  String report() {
    var text = new StringBuilder();
    faults.forEach(
        (page, list) -> {
          text.append('\n').append(page);
          list.forEach(each -> text.append("\n    ").append(each));
        });
    return text.toString();
  }
}
