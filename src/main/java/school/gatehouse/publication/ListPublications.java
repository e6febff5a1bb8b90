package school.gatehouse.publication;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;

/** Lists places to those who may see them. */
@ApplicationScoped
class ListPublications {

  private static final int PAGE = 200;

  private final SchoolWall wall;
  private final Publications publications;

  ListPublications(SchoolWall wall, Publications publications) {
    this.wall = wall;
    this.publications = publications;
  }

  /** Which places are wanted; absent means all. */
  record Wanted(UUID channel, UUID media, PublicationState state) {
    static Wanted of(String channel, String media, String state) {
      return new Wanted(
          channel == null ? null : UUID.fromString(channel),
          media == null ? null : UUID.fromString(media),
          state == null ? null : PublicationState.valueOf(state));
    }
  }

  PublicationResource.Page publications(Caller reader, Wanted wanted, String cursor) {
    var after = cursor == null ? Cursor.FIRST : Cursor.idOf(cursor);
    return wall.in(
        reader.school(),
        () -> {
          var rows = rows(wanted, after);
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

  private List<Publication> rows(Wanted wanted, UUID after) {
    List<String> conditions = new ArrayList<>(List.of("id > :after"));
    var parameters = Parameters.with("after", after);
    if (wanted.channel() != null) {
      conditions.add("channel = :channel");
      parameters.and("channel", wanted.channel());
    }
    if (wanted.media() != null) {
      conditions.add("media = :media");
      parameters.and("media", wanted.media());
    }
    if (wanted.state() != null) {
      conditions.add("state = :state");
      parameters.and("state", wanted.state());
    }
    return publications
        .find(String.join(" and ", conditions) + " order by id", parameters)
        .range(0, PAGE)
        .list();
  }
}
