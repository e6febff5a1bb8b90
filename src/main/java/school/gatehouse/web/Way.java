package school.gatehouse.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;

/**
 * One of the ways that lead from every page.
 *
 * @param key of the words that name it, see {@link FrameWords#way}
 * @param roles to whom it is shown
 */
public record Way(String path, String key, Set<String> roles) {

  static final Way TODAY = new Way("/", "today", Roles.PEOPLE);

  /** To all the others, where a bar is too short for them. */
  static final Way MORE = new Way("/#everything", "more", Roles.PEOPLE);

  private static final Way STOP = new Way("/stop", "stop", Roles.PEOPLE);
  private static final int LONGEST_BAR = 8;
  private static final int FIRST = 5;

  /** In the order in which they stand: what somebody's day is about comes first. */
  private static final List<Way> ALL =
      List.of(
          TODAY,
          new Way("/calls", "calls", Set.of(Roles.OFFICE)),
          new Way("/pupils", "pupils", Set.of(Roles.OFFICE)),
          new Way("/consents/new", "forms", Set.of(Roles.OFFICE)),
          new Way("/reviews", "reviews", Set.of(Roles.HEAD, Roles.REVIEWER)),
          new Way("/reported", "reported", Set.of(Roles.HEAD)),
          new Way("/new-pictures", "new-pictures", Set.of(Roles.TEACHER, Roles.OFFICE)),
          new Way(
              "/pictures",
              "pictures",
              Set.of(Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.REVIEWER)),
          new Way("/who-may", "who-may", Set.of(Roles.TEACHER, Roles.OFFICE, Roles.HEAD)),
          new Way("/press-visit", "press", Set.of(Roles.TEACHER, Roles.OFFICE, Roles.HEAD)),
          new Way("/post", "post", Set.of(Roles.EDITOR, Roles.OFFICE)),
          new Way(
              "/take-downs",
              "takedowns",
              Set.of(Roles.EDITOR, Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.DPO)),
          new Way("/incidents", "incidents", Set.of(Roles.DPO, Roles.HEAD)),
          new Way("/overdue", "overdue", Set.of(Roles.HEAD, Roles.DEPUTY, Roles.DPO)),
          new Way(
              "/overrides",
              "exceptions",
              Set.of(Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.REVIEWER)),
          new Way("/trail", "trail", Set.of(Roles.DPO, Roles.AUDITOR)),
          new Way("/holds", "holds", Set.of(Roles.SAFEGUARDING, Roles.HEAD)),
          new Way("/places", "places", Set.of(Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.DPO)),
          new Way("/devices", "devices", Set.of(Roles.OFFICE, Roles.HEAD)),
          new Way("/notices", "notices", Set.of(Roles.OFFICE)),
          new Way("/unchecked", "unchecked", Set.of(Roles.OFFICE)),
          new Way("/absence", "absence", Set.of(Roles.HEAD, Roles.DEPUTY, Roles.ADMIN)),
          new Way("/reports", "reports", Set.of(Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.DPO)),
          new Way("/stops", "stops", Set.of(Roles.OFFICE, Roles.SAFEGUARDING)),
          new Way("/school", "school", Set.of(Roles.HEAD, Roles.ADMIN)),
          new Way("/accounts", "accounts", Set.of(Roles.ADMIN)),
          STOP);

  static List<Way> of(Caller visitor) {
    return ALL.stream().filter(way -> way.roles.stream().anyMatch(visitor::is)).toList();
  }

  /** As many of these as a bar holds in one line; the last two are all the others and STOP. */
  static List<Way> bar(List<Way> ways) {
    return ways.size() <= LONGEST_BAR
        ? ways
        : Stream.concat(ways.stream().limit(FIRST), Stream.of(MORE, STOP)).toList();
  }
}
