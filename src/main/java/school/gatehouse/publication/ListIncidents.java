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

/** Lists incidents to those who answer for them. */
@ApplicationScoped
class ListIncidents {

  private static final String INCIDENTS =
      "select i.id, i.publication_id, i.media_id, i.channel_id, i.cause, s.title, p.url,"
          + " p.where_text, c.at, p.state, t.id as task, t.state as task_state,"
          + " m.cleaned_key is not null and m.media_type like 'image/%' as seen"
          + " from incident i join change c on c.id = i.change_id"
          + " join publication p on p.id = i.publication_id"
          + " join media_item m on m.id = i.media_id"
          + " left join lateral (select d.id, d.state from takedown d"
          + " where d.publication_id = p.id order by d.opened_at desc, d.id limit 1) t on true"
          + " left join submission s on s.media_id = i.media_id"
          + " where cast(:one as text) is null or i.id = cast(:one as uuid)"
          + " order by c.v, i.id";

  private final Session database;
  private final SchoolWall wall;

  ListIncidents(Session database, SchoolWall wall) {
    this.database = database;
    this.wall = wall;
  }

  List<IncidentView> all(Caller reader) {
    return wall.in(reader.school(), () -> views(null));
  }

  IncidentView one(Caller reader, UUID id) {
    return wall.in(
        reader.school(),
        () -> views(id.toString()).stream().findFirst().orElseThrow(Problem::notHere));
  }

  private List<IncidentView> views(String one) {
    return database
        .createNativeQuery(INCIDENTS, Object[].class)
        .setParameter("one", one)
        .getResultList()
        .stream()
        .map(this::view)
        .toList();
  }

  private IncidentView view(Object[] row) {
    var discovered =
        row[8] instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) row[8];
    return new IncidentView(
        (UUID) row[0],
        (UUID) row[1],
        (UUID) row[2],
        (UUID) row[3],
        IncidentCause.valueOf((String) row[4]),
        (String) row[5],
        (String) row[6],
        (String) row[7],
        PublicationState.valueOf((String) row[9]),
        (UUID) row[10],
        row[11] == null ? null : TakedownState.valueOf((String) row[11]),
        (Boolean) row[12],
        discovered,
        discovered.plus(IncidentView.TO_REPORT),
        classificationsOf((UUID) row[0]));
  }

  private List<IncidentView.Classified> classificationsOf(UUID incident) {
    return database
        .createSelectionQuery(
            "from IncidentClassification where incident = :incident order by classifiedAt desc, id",
            IncidentClassification.class)
        .setParameter("incident", incident)
        .getResultList()
        .stream()
        .map(IncidentView.Classified::of)
        .toList();
  }
}
