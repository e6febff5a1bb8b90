package school.gatehouse.publication;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.change.Moment;

/** Lists places to those who may see them. */
@ApplicationScoped
class ListPublications {

  private static final int PAGE = 200;

  private static final String TOLD =
      "select p.id, s.title, (select min(d.decided_at) from decision d where"
          + " d.media_id = p.media_id and d.channel_id = p.channel_id and d.verdict = 'ALLOW')"
          + " as since from publication p left join submission s on s.media_id = p.media_id"
          + " where p.id = any(:ids)";

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
          var shown = rows.stream().limit(PAGE).filter(row -> reader.mayUse(row.channel)).toList();
          var items = reader.is(Roles.CMS) ? bare(shown) : told(shown);
          return new PublicationResource.Page(
              items, rows.size() > PAGE ? rows.get(PAGE - 1).id().toString() : null);
        });
  }

  private static List<PublicationView> bare(List<Publication> rows) {
    return rows.stream().map(PublicationView::of).toList();
  }

  /** What a teacher wrote may hold a name: told to people only. */
  private List<PublicationView> told(List<Publication> rows) {
    var words =
        publications
            .getSession()
            .createNativeQuery(TOLD, Tuple.class)
            .setParameter("ids", rows.stream().map(Publication::id).toArray(UUID[]::new))
            .getResultStream()
            .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row));
    return rows.stream().map(row -> told(PublicationView.of(row), words.get(row.id()))).toList();
  }

  private static PublicationView told(PublicationView view, Tuple words) {
    var since = words.get("since");
    return view.told(
        words.get("title", String.class),
        since == null ? null : Moment.ofRow(0L, since, Instant.EPOCH).at());
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
