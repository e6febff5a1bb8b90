package school.gatehouse.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import school.gatehouse.change.Moment;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.channel.Permission;
import school.gatehouse.notice.Notices;

/** Reads what was said about many pupils in four statements, however many they are. */
@ApplicationScoped
class GatherConsents {

  private static final String FORMS =
      "select f.id, f.pupil_id, f.by_person, f.notice_id, f.evidence_id is not null as evidence,"
          + " f.signed_on, f.valid_from, f.publish_until, f.keep_until, c.v, c.at,"
          + " exists (select 1 from consent_verification y left join change yc"
          + " on yc.id = y.change_id where y.form_id = f.id"
          + " and (yc.at is null or yc.at <= :now)) as verified,"
          + " i.id is not null as over, i.v as over_v, i.at as over_at"
          + " from consent_form f left join change c on c.id = f.change_id"
          + " left join lateral (select x.id, xc.v, xc.at from consent_invalidation x"
          + " left join change xc on xc.id = x.change_id where x.form_id = f.id"
          + " order by xc.v nulls last limit 1) i on true"
          + " where f.pupil_id = any(:ids) order by c.v nulls last, f.id";
  private static final String ANSWERS =
      "select a.form_id, a.category, a.kind, a.naming, a.answer from consent_answer a"
          + " join consent_form f on f.id = a.form_id where f.pupil_id = any(:ids)"
          + " order by a.form_id, a.category, a.kind, a.naming";
  private static final String NOES =
      "select n.id, n.pupil_id, n.kind, n.by_person, n.received_on, c.v, c.at, n.naming,"
          + " array_to_string(n.categories, ',') as categories,"
          + " array_to_string(n.kinds, ',') as kinds,"
          + " array_to_string(n.channels, ',') as channels,"
          + " array_to_string(n.media, ',') as media"
          + " from consent_no n left join change c on c.id = n.change_id"
          + " where n.pupil_id = any(:ids) order by c.v nulls last, n.id";

  private final Session database;
  private final Notices notices;

  GatherConsents(Session database, Notices notices) {
    this.database = database;
    this.notices = notices;
  }

  Map<UUID, ConsentFacts> of(Set<UUID> pupils, Instant now) {
    if (pupils.isEmpty()) {
      return Map.of();
    }
    var rows = query(FORMS, pupils).setParameter("now", now).getResultList();
    var answers = by("form_id", rows(ANSWERS, pupils), GatherConsents::answer);
    var named = notices.channels(rows.stream().map(row -> id(row, "notice_id")).toList(), now);
    var forms =
        by(
            "pupil_id",
            rows,
            row ->
                form(
                    row,
                    named.getOrDefault(id(row, "notice_id"), Set.of()),
                    answers.getOrDefault(id(row, "id"), List.of()),
                    now));
    var noes = by("pupil_id", rows(NOES, pupils), row -> no(row, now));
    Map<UUID, ConsentFacts> facts = new HashMap<>();
    for (UUID pupil : pupils) {
      facts.put(
          pupil,
          new ConsentFacts(
              pupil, forms.getOrDefault(pupil, List.of()), noes.getOrDefault(pupil, List.of())));
    }
    return facts;
  }

  private static FormFacts form(Tuple row, Set<UUID> channels, List<Answer> answers, Instant now) {
    return new FormFacts(
        id(row, "id"),
        Person.parse(row.get("by_person", String.class)),
        channels,
        row.get("evidence", Boolean.class),
        row.get("verified", Boolean.class),
        new FormDates(
            row.get("signed_on", LocalDate.class),
            row.get("valid_from", LocalDate.class),
            Optional.ofNullable(row.get("publish_until", LocalDate.class)),
            Optional.ofNullable(row.get("keep_until", LocalDate.class))),
        answers,
        Moment.ofRow(row.get("v"), row.get("at"), now),
        row.get("over", Boolean.class)
            ? Optional.of(Moment.ofRow(row.get("over_v"), row.get("over_at"), now))
            : Optional.empty());
  }

  private static Answer answer(Tuple row) {
    return new Answer(
        new Permission(
            Category.valueOf(row.get("category", String.class)),
            Kind.valueOf(row.get("kind", String.class)),
            Naming.valueOf(row.get("naming", String.class))),
        AnswerValue.valueOf(row.get("answer", String.class)));
  }

  private static NoFacts no(Tuple row, Instant now) {
    return new NoFacts(
        id(row, "id"),
        NoKind.valueOf(row.get("kind", String.class)),
        Person.parse(row.get("by_person", String.class)),
        row.get("received_on", LocalDate.class),
        new NoScope(
            set(row, "categories", Category::valueOf),
            set(row, "kinds", Kind::valueOf),
            set(row, "channels", UUID::fromString),
            set(row, "media", UUID::fromString),
            Optional.ofNullable(row.get("naming", String.class)).map(Naming::valueOf)),
        Moment.ofRow(row.get("v"), row.get("at"), now));
  }

  private static <T> Set<T> set(Tuple row, String column, Function<String, T> read) {
    return Stream.of(row.get(column, String.class).split(",", -1))
        .filter(value -> !value.isEmpty())
        .map(read)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static UUID id(Tuple row, String column) {
    return row.get(column, UUID.class);
  }

  private static <T> Map<UUID, List<T>> by(
      String column, List<Tuple> rows, Function<Tuple, T> read) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> id(row, column), Collectors.mapping(read, Collectors.toList())));
  }

  private List<Tuple> rows(String sql, Set<UUID> ids) {
    return query(sql, ids).getResultList();
  }

  private NativeQuery<Tuple> query(String sql, Set<UUID> ids) {
    return database
        .createNativeQuery(sql, Tuple.class)
        .setParameter("ids", ids.toArray(UUID[]::new));
  }
}
