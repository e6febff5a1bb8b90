package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
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

  private static final String TAKEDOWNS =
      "select id, channel_id, due_at from takedown where due_at < :limit and " + Takedown.IS_OUT;
  private static final String INCIDENTS =
      "select i.id, i.channel_id, c.at from incident i join change c on c.id = i.change_id"
          + " where c.at < :limit and "
          + Incident.IS_OPEN;

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
            place ->
                new OverdueThing(
                    Kind.PLACE_REVIEW, place.id(), place.name(), school.endOf(place.lastDay())));
  }

  private Stream<OverdueThing> reviews(SchoolFacts school, Instant now) {
    var limit = SchoolDays.before(now, config.reviewAfterSchoolDays(), school.zone());
    return reviews.all().stream()
        .filter(waiting -> waiting.since().isBefore(limit))
        .map(waiting -> new OverdueThing(Kind.REVIEW, waiting.submission(), null, waiting.since()));
  }

  private Stream<OverdueThing> rows(Kind kind, String sql, Instant limit, Map<UUID, String> names) {
    return database
        .createNativeQuery(sql, Object[].class)
        .setParameter("limit", limit)
        .getResultList()
        .stream()
        .map(
            row ->
                new OverdueThing(
                    kind,
                    (UUID) row[0],
                    names.get((UUID) row[1]),
                    row[2] instanceof OffsetDateTime at ? at.toInstant() : (Instant) row[2]));
  }
}
