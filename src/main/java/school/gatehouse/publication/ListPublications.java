package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.problem.Problem;

/** Lists places, take-downs and incidents to those who may see them. */
@ApplicationScoped
class ListPublications {

  private static final int PAGE = 200;
  private static final UUID FIRST = new UUID(0, 0);

  private static final String TAKEDOWNS =
      "select t.id, t.publication_id, t.media_id, t.channel_id, p.url, t.state, t.due_at, c.v"
          + " from takedown t join change c on c.id = t.change_id"
          + " join publication p on p.id = t.publication_id"
          + " where c.v > :since or (c.v = :since and t.id > :after)"
          + " order by c.v, t.id limit :most";

  private final Session database;
  private final SchoolWall wall;
  private final Publications publications;

  ListPublications(Session database, SchoolWall wall, Publications publications) {
    this.database = database;
    this.wall = wall;
    this.publications = publications;
  }

  PublicationResource.Page publications(Caller reader, String cursor) {
    var after = cursor == null ? FIRST : uuidOf(cursor);
    return wall.in(
        reader.school(),
        () -> {
          var rows = publications.find("id > ?1 order by id", after).range(0, PAGE).list();
          var items =
              rows.stream()
                  .limit(PAGE)
                  .filter(row -> reader.mayUse(row.channel))
                  .map(PublicationView::of)
                  .toList();
          return new PublicationResource.Page(
              items, rows.size() > PAGE ? rows.get(PAGE - 1).id().toString() : null);
        });
  }

  /** Take-downs that were written after a change number, in the order of the numbers. */
  TakedownResource.Page takedowns(Caller reader, long since, String cursor) {
    var from = cursor == null ? new From(since, new UUID(-1, -1)) : From.read(cursor);
    return wall.in(reader.school(), () -> takedownsHere(reader, from));
  }

  private TakedownResource.Page takedownsHere(Caller reader, From from) {
    var rows =
        database
            .createNativeQuery(TAKEDOWNS, Object[].class)
            .setParameter("since", from.version())
            .setParameter("after", from.id())
            .setParameter("most", PAGE + 1)
            .getResultList();
    var views = rows.stream().limit(PAGE).map(ListPublications::takedown).toList();
    var next =
        rows.size() > PAGE
            ? new From(views.get(PAGE - 1).version(), views.get(PAGE - 1).id()).text()
            : null;
    return new TakedownResource.Page(
        views.stream().filter(view -> reader.mayUse(view.channel())).toList(), next);
  }

  List<Incident> incidents(Caller reader) {
    return wall.in(
        reader.school(),
        () -> database.createSelectionQuery("from Incident order by id", Incident.class).list());
  }

  private static TakedownResource.TakedownView takedown(Object[] row) {
    return new TakedownResource.TakedownView(
        (UUID) row[0],
        (UUID) row[1],
        (UUID) row[2],
        (UUID) row[3],
        (String) row[4],
        Takedown.State.valueOf((String) row[5]),
        row[6] instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) row[6],
        ((Number) row[7]).longValue());
  }

  /** Where the next page begins. */
  private record From(long version, UUID id) {
    String text() {
      return version + "." + id;
    }

    static From read(String cursor) {
      int dot = cursor.indexOf('.');
      try {
        return new From(
            Long.parseLong(cursor.substring(0, Math.max(dot, 0))),
            uuidOf(cursor.substring(dot + 1)));
      } catch (NumberFormatException e) {
        throw notGivenOut();
      }
    }
  }

  private static UUID uuidOf(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw notGivenOut();
    }
  }

  private static Problem notGivenOut() {
    return Problem.invalid("cursor", "is not one that was given out");
  }
}
