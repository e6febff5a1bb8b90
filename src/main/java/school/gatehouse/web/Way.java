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
          new Way("/post", "post", Set.of(Roles.EDITOR, Roles.OFFICE)),
          new Way(
              "/take-downs",
              "takedowns",
              Set.of(Roles.EDITOR, Roles.OFFICE, Roles.HEAD, Roles.DPO)),
          new Way("/reported", "reported", Set.of(Roles.HEAD)),
          new Way("/incidents", "incidents", Set.of(Roles.DPO, Roles.HEAD)),
          new Way("/trail", "trail", Set.of(Roles.DPO, Roles.AUDITOR)),
          new Way("/school", "school", Set.of(Roles.HEAD, Roles.ADMIN)),
          new Way("/accounts", "accounts", Set.of(Roles.ADMIN)));

  static List<Way> of(Caller visitor) {
    return ALL.stream().filter(way -> way.roles.stream().anyMatch(visitor::is)).toList();
  }
}
