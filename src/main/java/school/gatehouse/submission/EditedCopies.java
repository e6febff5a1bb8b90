package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.media.MediaStore;

/**
 * Which items were made of which here. A parent objects to a picture, somebody stops it or reports
 * it: that is about what can be seen, so it holds for what was made of it as well. Ask inside a
 * transaction of the school.
 */
@ApplicationScoped
class EditedCopies {

  private static final String SOURCES =
      "select source_id from edited_copy where media_id = any(:ids)";
  private static final String COPIES =
      "select media_id from edited_copy where source_id = any(:ids)";

  private final Session database;
  private final SchoolWall wall;
  private final MediaStore media;

  EditedCopies(Session database, SchoolWall wall, MediaStore media) {
    this.database = database;
    this.wall = wall;
    this.media = media;
  }

  /**
   * What a picture was made of, and what was said of that then.
   *
   * @param revision of the people in it
   */
  record Source(UUID item, int revision, boolean namesVisible) {}

  /**
   * How a picture was made.
   *
   * @param covers how many areas were painted over
   * @param takenOut pupils who are in the source and cannot be seen in it any more
   */
  record Made(Source source, UUID by, boolean cropped, int covers, Set<UUID> takenOut) {}

  void write(UUID copy, Made made) {
    database
        .createNativeMutationQuery(
            "insert into edited_copy (media_id, school_id, source_id, source_revision,"
                + " source_names_visible, edited_by, cropped, covers) values (:media, :school,"
                + " :source, :revision, :names, :by, :cropped, :covers)")
        .setParameter("media", copy)
        .setParameter("school", wall.school())
        .setParameter("source", made.source().item())
        .setParameter("revision", made.source().revision())
        .setParameter("names", made.source().namesVisible())
        .setParameter("by", made.by())
        .setParameter("cropped", made.cropped())
        .setParameter("covers", made.covers())
        .executeUpdate();
    made.takenOut().forEach(pupil -> writeTakenOut(copy, pupil));
  }

  private void writeTakenOut(UUID copy, UUID pupil) {
    database
        .createNativeMutationQuery(
            "insert into taken_out (media_id, pupil_id, school_id)"
                + " values (:media, :pupil, :school)")
        .setParameter("media", copy)
        .setParameter("pupil", pupil)
        .setParameter("school", wall.school())
        .executeUpdate();
  }

  /** How this item itself was made, if it was made here. */
  Optional<Made> of(UUID copy) {
    return of(List.of(copy)).stream().findFirst();
  }

  /** How those of the items were made that were made here. */
  List<Made> of(Collection<UUID> items) {
    return database
        .createNativeQuery(
            "select * from edited_copy where media_id = any(:ids) order by media_id", Tuple.class)
        .setParameter("ids", items.toArray(UUID[]::new))
        .getResultList()
        .stream()
        .map(this::made)
        .toList();
  }

  private Made made(Tuple row) {
    return new Made(
        new Source(
            row.get("source_id", UUID.class),
            row.get("source_revision", Integer.class),
            row.get("source_names_visible", Boolean.class)),
        row.get("edited_by", UUID.class),
        row.get("cropped", Boolean.class),
        row.get("covers", Integer.class),
        takenOut(row.get("media_id", UUID.class)));
  }

  /** What was made of the item, and of the same bytes, and shows this pupil no more. */
  Set<UUID> copiesWithout(UUID item, UUID pupil) {
    return Set.copyOf(
        database
            .createNativeQuery(
                "select e.media_id from edited_copy e join taken_out t on t.media_id = e.media_id"
                    + " where e.source_id = any(:ids) and t.pupil_id = :pupil",
                UUID.class)
            .setParameter("ids", media.sameBytes(item).toArray(UUID[]::new))
            .setParameter("pupil", pupil)
            .getResultList());
  }

  private Set<UUID> takenOut(UUID copy) {
    return Set.copyOf(
        ids("select pupil_id from taken_out where media_id = any(:ids)", List.of(copy)));
  }

  /** The items, what they were made of, and whatever has the bytes of that. */
  Set<UUID> withSources(Collection<UUID> items) {
    return withAll(items, SOURCES);
  }

  /** The items, all with the same bytes, and whatever was made of one of them. */
  Set<UUID> withCopies(Collection<UUID> items) {
    Set<UUID> group = new HashSet<>();
    items.forEach(item -> group.addAll(media.sameBytes(item)));
    return withAll(group, COPIES);
  }

  private Set<UUID> withAll(Collection<UUID> items, String further) {
    Set<UUID> all = new HashSet<>(items);
    for (Set<UUID> next = Set.copyOf(items); !next.isEmpty(); ) {
      var found = new HashSet<UUID>();
      ids(further, next).forEach(item -> found.addAll(media.sameBytes(item)));
      found.removeAll(all);
      all.addAll(found);
      next = found;
    }
    return all;
  }

  private List<UUID> ids(String sql, Collection<UUID> of) {
    return database
        .createNativeQuery(sql, UUID.class)
        .setParameter("ids", of.toArray(UUID[]::new))
        .getResultList();
  }
}
