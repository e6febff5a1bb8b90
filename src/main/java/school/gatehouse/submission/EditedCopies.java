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
   * How a picture was made.
   *
   * @param source the item that it was made of
   * @param covers how many areas were painted over
   * @param takenOut pupils who are in the source and cannot be seen in it any more
   */
  record Made(UUID source, UUID by, boolean cropped, int covers, Set<UUID> takenOut) {}

  void write(UUID copy, Made made) {
    database
        .createNativeMutationQuery(
            "insert into edited_copy (media_id, school_id, source_id, edited_by, cropped, covers)"
                + " values (:media, :school, :source, :by, :cropped, :covers)")
        .setParameter("media", copy)
        .setParameter("school", wall.school())
        .setParameter("source", made.source())
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

  Optional<Made> of(UUID copy) {
    return database
        .createNativeQuery("select * from edited_copy where media_id = :media", Tuple.class)
        .setParameter("media", copy)
        .getResultList()
        .stream()
        .findFirst()
        .map(
            row ->
                new Made(
                    row.get("source_id", UUID.class),
                    row.get("edited_by", UUID.class),
                    row.get("cropped", Boolean.class),
                    row.get("covers", Integer.class),
                    takenOut(copy)));
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
