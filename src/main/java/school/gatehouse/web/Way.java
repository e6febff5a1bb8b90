package school.gatehouse.web;

import java.util.List;
import java.util.Set;
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

  /** In the order in which they stand. */
  private static final List<Way> ALL =
      List.of(
          TODAY,
          new Way("/new-pictures", "new-pictures", Set.of(Roles.TEACHER, Roles.OFFICE)),
          new Way(
              "/pictures",
              "pictures",
              Set.of(Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.REVIEWER)),
          new Way("/who-may", "who-may", Set.of(Roles.TEACHER, Roles.OFFICE, Roles.HEAD)),
          new Way("/calls", "calls", Set.of(Roles.OFFICE)),
          new Way("/pupils", "pupils", Set.of(Roles.OFFICE)),
          new Way("/consents/new", "forms", Set.of(Roles.OFFICE)),
          new Way("/notices", "notices", Set.of(Roles.OFFICE)),
          new Way("/reviews", "reviews", Set.of(Roles.HEAD, Roles.REVIEWER)),
          new Way("/reported", "reported", Set.of(Roles.HEAD)),
          new Way("/post", "post", Set.of(Roles.EDITOR, Roles.OFFICE)),
          new Way(
              "/take-downs",
              "takedowns",
              Set.of(Roles.EDITOR, Roles.OFFICE, Roles.HEAD, Roles.DPO)),
          new Way("/incidents", "incidents", Set.of(Roles.DPO, Roles.HEAD)),
          new Way("/overdue", "overdue", Set.of(Roles.HEAD, Roles.DEPUTY, Roles.DPO)),
          new Way("/holds", "holds", Set.of(Roles.SAFEGUARDING, Roles.HEAD)),
          new Way("/places", "places", Set.of(Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.DPO)),
          new Way("/devices", "devices", Set.of(Roles.OFFICE, Roles.HEAD)),
          new Way("/absence", "absence", Set.of(Roles.HEAD, Roles.DEPUTY, Roles.ADMIN)),
          new Way("/reports", "reports", Set.of(Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.DPO)),
          new Way("/trail", "trail", Set.of(Roles.DPO, Roles.AUDITOR)),
          new Way("/stops", "stops", Set.of(Roles.OFFICE, Roles.SAFEGUARDING)),
          new Way("/school", "school", Set.of(Roles.HEAD, Roles.ADMIN)),
          new Way("/accounts", "accounts", Set.of(Roles.ADMIN)),
          new Way("/stop", "stop", Roles.PEOPLE));

  static List<Way> of(Caller visitor) {
    return ALL.stream().filter(way -> way.roles.stream().anyMatch(visitor::is)).toList();
  }
}
