package school.gatehouse.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.Session;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.problem.Problem;

/**
 * Locks what decides about cover, always in the same order: school, pupils, items, releases,
 * publications, each by id. The only place that knows the order.
 */
@ApplicationScoped
class CoverLock {

  private static final int MOST_PUPILS = 500;

  private static final String ITEMS_OF_PUPILS =
      "select distinct d.media_id from depiction d join submission s"
          + " on s.media_id = d.media_id and s.people_revision = d.revision"
          + " where d.pupil_id = any(:ids)";
  private static final String DECIDED_TOGETHER =
      "select other.media_id from media_digest mine join media_digest other"
          + " on other.digest = mine.digest where mine.media_id = any(:ids)"
          + " union select source_id from edited_copy where media_id = any(:ids)"
          + " union select media_id from edited_copy where source_id = any(:ids)";
  private static final String PEOPLE_IN_ITEMS =
      "select distinct d.pupil_id from depiction d join submission s"
          + " on s.media_id = d.media_id and s.people_revision = d.revision"
          + " where d.media_id = any(:ids)";

  private final Session database;
  private final SchoolWall wall;

  CoverLock(Session database, SchoolWall wall) {
    this.database = database;
    this.wall = wall;
  }

  /**
   * Takes all locks of the scope; fails with a reason to try again when the sets have grown. Items
   * are looked for only when the pupils are locked: whoever adds a picture of a pupil locks the
   * pupil first, so that many pictures of one child never send a withdrawal back to the start.
   */
  void take(Supplier<Scope> wanted) {
    var first = wanted.get();
    lockSchool(first.wholeSchool());
    var pupils = pupilsOf(first);
    if (pupils.size() > MOST_PUPILS) {
      throw Problem.invalid("people", "are more than one change may concern");
    }
    lockRows("select id from pupil where id = any(:ids) order by id for no key update", pupils);
    var items = itemsOf(wanted.get());
    lockRows("select id from media_item where id = any(:ids) order by id for no key update", items);
    lockRows(
        "select id from release where media_id = any(:ids) order by id for no key update", items);
    lockRows(
        "select id from publication where media_id = any(:ids) order by id for no key update",
        items);
    var again = wanted.get();
    if (!pupils.containsAll(pupilsOf(again)) || !items.containsAll(itemsOf(again))) {
      throw new TryAgain.Grown();
    }
  }

  private void lockSchool(boolean whole) {
    database
        .createNativeQuery(
            "select id from school where id = :school "
                + (whole ? "for no key update" : "for share"),
            String.class)
        .setParameter("school", wall.school())
        .getResultList();
  }

  private Set<UUID> itemsOf(Scope scope) {
    var items = new HashSet<>(scope.items());
    items.addAll(ids(ITEMS_OF_PUPILS, scope.pupils()));
    return decidedTogether(items);
  }

  private Set<UUID> decidedTogether(Set<UUID> some) {
    var items = new HashSet<>(some);
    for (int before = -1; before < items.size(); ) {
      before = items.size();
      items.addAll(ids(DECIDED_TOGETHER, items));
    }
    return items;
  }

  private Set<UUID> pupilsOf(Scope scope) {
    var pupils = new HashSet<>(scope.pupils());
    pupils.addAll(ids(PEOPLE_IN_ITEMS, decidedTogether(scope.items())));
    return pupils;
  }

  private void lockRows(String sql, Collection<UUID> ids) {
    ids(sql, ids);
  }

  private Set<UUID> ids(String sql, Collection<UUID> ids) {
    return ids.isEmpty()
        ? Set.of()
        : database
            .createNativeQuery(sql, UUID.class)
            .setParameter("ids", ids.toArray(UUID[]::new))
            .getResultList()
            .stream()
            .collect(Collectors.toSet());
  }
}
