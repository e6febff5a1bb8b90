package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import school.gatehouse.change.Moment;
import school.gatehouse.channel.Channels;
import school.gatehouse.publication.OverdueThing.Kind;
import school.gatehouse.school.SchoolFacts;
import school.gatehouse.school.Schools;
import school.gatehouse.submission.WaitingReviews;

/**
 * Finds what has waited for too long, by the clock alone: nobody has to be marked absent for it to
 * be seen. Ask over a snapshot of the school.
 */
@ApplicationScoped
class FindOverdue {

  private static final String WHAT =
      ", x.channel_id, x.media_id, s.title,"
          + " m.cleaned_key is not null and m.media_type like 'image/%' as seen from ";
  private static final String ITEM =
      " join media_item m on m.id = x.media_id left join submission s on s.media_id = x.media_id";
  private static final String TAKEDOWNS =
      "select x.id, x.due_at as since"
          + WHAT
          + "(select t.* from takedown t where t.due_at < :limit and "
          + Takedown.IS_OUT
          + ") x"
          + ITEM;
  private static final String INCIDENTS =
      "select x.id, x.at as since"
          + WHAT
          + "(select i.*, c.at from incident i join change c on c.id = i.change_id"
          + " where c.at < :limit and "
          + Incident.IS_OPEN
          + ") x"
          + ITEM;
  private static final String REVIEWS =
      "select x.id, x.submitted_at as since, x.media_id, x.title,"
          + " m.cleaned_key is not null and m.media_type like 'image/%' as seen"
          + " from submission x join media_item m on m.id = x.media_id where x.id = any(:ids)";

  private final Session database;
  private final Schools schools;
  private final Channels channels;
  private final WaitingReviews reviews;
  private final OverdueConfig config;

  FindOverdue(
      Session database,
      Schools schools,
      Channels channels,
      WaitingReviews reviews,
      OverdueConfig config) {
    this.database = database;
    this.schools = schools;
    this.channels = channels;
    this.reviews = reviews;
    this.config = config;
  }

  /** After how long something has waited for too long, as this installation has it. */
  OverdueResource.Limits limits() {
    return new OverdueResource.Limits(
        config.reviewAfterSchoolDays(), config.incidentAfter().toHours());
  }

  /** The longest overdue first. */
  List<OverdueThing> at(Instant now) {
    var school = schools.facts();
    var names = channels.names();
    return Stream.of(
            places(school, now),
            reviews(school, now),
            rows(Kind.TAKEDOWN, TAKEDOWNS, now, names),
            rows(Kind.INCIDENT, INCIDENTS, now.minus(config.incidentAfter()), names))
        .flatMap(things -> things)
        .sorted(Comparator.comparing(OverdueThing::since).thenComparing(OverdueThing::id))
        .toList();
  }

  private Stream<OverdueThing> places(SchoolFacts school, Instant now) {
    return channels.toReview(school.dayOf(now)).stream()
        .map(
            place -> OverdueThing.ofPlace(place.id(), place.name(), school.endOf(place.lastDay())));
  }

  private Stream<OverdueThing> reviews(SchoolFacts school, Instant now) {
    var limit = SchoolDays.before(now, config.reviewAfterSchoolDays(), school.zone());
    var late =
        reviews.all().stream()
            .filter(waiting -> waiting.since().isBefore(limit))
            .collect(
                Collectors.toMap(
                    WaitingReviews.Waiting::submission, WaitingReviews.Waiting::since));
    return database
        .createNativeQuery(REVIEWS, Tuple.class)
        .setParameter("ids", late.keySet().toArray(UUID[]::new))
        .getResultList()
        .stream()
        .map(
            row -> thing(Kind.REVIEW, row, null).waitingSince(late.get(row.get("id", UUID.class))));
  }

  private Stream<OverdueThing> rows(Kind kind, String sql, Instant limit, Map<UUID, String> names) {
    return database
        .createNativeQuery(sql, Tuple.class)
        .setParameter("limit", limit)
        .getResultList()
        .stream()
        .map(row -> thing(kind, row, names.get(row.get("channel_id", UUID.class))));
  }

  private static OverdueThing thing(Kind kind, Tuple row, String place) {
    return new OverdueThing(
        kind,
        row.get("id", UUID.class),
        place,
        Moment.ofRow(0L, row.get("since"), Instant.EPOCH).at(),
        row.get("title", String.class),
        row.get("media_id", UUID.class),
        row.get("seen", Boolean.class));
  }
}
