package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.media.Previews;
import school.gatehouse.problem.Problem;

/**
 * Shows a small picture of what is out there to those who have to get it down or judge it; made
 * from the cleaned copy, because what has no cover has no approved one.
 */
@ApplicationScoped
class PreviewPlaced {

  private static final int LONGEST_SIDE = 320;

  private final Session database;
  private final SchoolWall wall;
  private final Previews previews;

  PreviewPlaced(Session database, SchoolWall wall, Previews previews) {
    this.database = database;
    this.wall = wall;
    this.previews = previews;
  }

  /**
   * A JPEG.
   *
   * @throws Problem 404 if the copy is no longer kept, or once two people have seen that it is gone
   */
  byte[] ofTakedown(Caller reader, UUID id) {
    return jpeg(
        reader,
        wall.in(
            reader.school(),
            () ->
                Optional.ofNullable(database.find(Takedown.class, id))
                    .filter(task -> task.state != TakedownState.VERIFIED)
                    .map(task -> task.media)
                    .orElseThrow(Problem::notHere)));
  }

  /**
   * A JPEG.
   *
   * @throws Problem 404 if the copy is no longer kept
   */
  byte[] ofIncident(Caller reader, UUID id) {
    return jpeg(
        reader,
        wall.in(
            reader.school(),
            () ->
                Optional.ofNullable(database.find(Incident.class, id))
                    .map(incident -> incident.media)
                    .orElseThrow(Problem::notHere)));
  }

  /** Of which of these items there is a copy to look at. Ask inside a transaction of the school. */
  Set<UUID> seen(Collection<UUID> media) {
    return Set.copyOf(
        database
            .createNativeQuery(
                "select id from media_item where id = any(:media) and cleaned_key is not null"
                    + " and media_type like 'image/%'",
                UUID.class)
            .setParameter("media", media.toArray(UUID[]::new))
            .getResultList());
  }

  private byte[] jpeg(Caller reader, UUID media) {
    return previews.jpeg(reader.school(), media, LONGEST_SIDE).orElseThrow(Problem::notHere);
  }
}
