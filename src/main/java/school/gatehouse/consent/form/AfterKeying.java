package school.gatehouse.consent.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import school.gatehouse.change.Moment;

/** What happened to the forms of a pupil after they were keyed, and how each no came in. */
@ApplicationScoped
class AfterKeying {

  private static final String EVENTS =
      "select 'INVALIDATED' as type, i.id, i.form_id, i.reason, c.at"
          + " from consent_invalidation i join change c on c.id = i.change_id"
          + " join consent_form f on f.id = i.form_id where f.pupil_id = :pupil"
          + " union all select 'VERIFIED', v.id, v.form_id, null, c.at"
          + " from consent_verification v join change c on c.id = v.change_id"
          + " join consent_form f on f.id = v.form_id where f.pupil_id = :pupil";

  private final Session database;

  AfterKeying(Session database) {
    this.database = database;
  }

  List<Timeline.Event> events(UUID pupil) {
    return rows(EVENTS, pupil).stream()
        .map(
            row ->
                Timeline.Event.of(
                        row.get("id", UUID.class),
                        Timeline.Type.valueOf(row.get("type", String.class)),
                        Moment.ofRow(0L, row.get("at"), Instant.EPOCH).at())
                    .concerning(
                        row.get("form_id", UUID.class),
                        Optional.ofNullable(row.get("reason", String.class))))
        .toList();
  }

  Map<UUID, String> methodsOfNoes(UUID pupil) {
    return rows("select id, method from consent_no where pupil_id = :pupil", pupil).stream()
        .collect(
            Collectors.toMap(
                row -> row.get("id", UUID.class), row -> row.get("method", String.class)));
  }

  private List<Tuple> rows(String sql, UUID pupil) {
    return database
        .createNativeQuery(sql, Tuple.class)
        .setParameter("pupil", pupil)
        .getResultList();
  }
}
