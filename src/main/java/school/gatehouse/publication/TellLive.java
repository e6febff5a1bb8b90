package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import school.gatehouse.change.Moment;
import school.gatehouse.channel.Category;
import school.gatehouse.media.Previews;
import school.gatehouse.submission.Releases;
import school.gatehouse.submission.Submissions;

/** Tells where a pupil's items are, in five statements. Ask inside a transaction of the school. */
@ApplicationScoped
public class TellLive {

  private static final String PLACES =
      "select p.id, p.media_id, p.channel_id, h.name, h.category, p.url, p.state, p.published_at,"
          + " a.machine, t.id as takedown, t.due_at, t.state as task"
          + " from publication p join channel h on h.id = p.channel_id"
          + " left join account a on a.id = p.registered_by"
          + " left join takedown t on t.publication_id = p.id"
          + " and t.state in ('OPEN', 'IRRETRIEVABLE')"
          + " where p.media_id = any(:media) and p.state <> 'ENDED'"
          + " and (p.state <> 'PLANNED' or p.live_allowed) order by h.name, p.id";

  private final Session database;
  private final Submissions submissions;
  private final Releases releases;
  private final Previews previews;

  TellLive(Session database, Submissions submissions, Releases releases, Previews previews) {
    this.database = database;
    this.submissions = submissions;
    this.releases = releases;
    this.previews = previews;
  }

  /** What is known of several items. */
  private record Known(
      Map<UUID, Set<UUID>> released, Map<UUID, List<LiveItem.Place>> places, Set<UUID> seen) {}

  /** Everything that lists the pupil now, and these items besides; the newest first. */
  public List<LiveItem> of(UUID pupil, Collection<UUID> besides) {
    var shown = submissions.appearances(pupil, besides);
    var media = shown.stream().map(Submissions.Appearance::media).toList();
    var known = new Known(released(media), places(media), previews.among(media));
    return shown.stream().map(item -> item(item, known)).toList();
  }

  private Map<UUID, Set<UUID>> released(List<UUID> media) {
    return releases.openOf(media).stream()
        .collect(
            Collectors.groupingBy(
                Releases.Open::media,
                Collectors.mapping(Releases.Open::channel, Collectors.toCollection(TreeSet::new))));
  }

  private Map<UUID, List<LiveItem.Place>> places(List<UUID> media) {
    return database
        .createNativeQuery(PLACES, Tuple.class)
        .setParameter("media", media.toArray(UUID[]::new))
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("media_id", UUID.class),
                Collectors.mapping(TellLive::place, Collectors.toList())));
  }

  private static LiveItem item(Submissions.Appearance item, Known known) {
    return new LiveItem(
        item.submission(),
        item.media(),
        item.title(),
        item.submittedAt(),
        item.naming(),
        item.roles(),
        item.possibly(),
        item.takenOut(),
        known.released().getOrDefault(item.media(), Set.of()),
        known.places().getOrDefault(item.media(), List.of()),
        known.seen().contains(item.media()));
  }

  private static LiveItem.Place place(Tuple row) {
    var state = PublicationState.valueOf(row.get("state", String.class));
    return new LiveItem.Place(
        row.get("id", UUID.class),
        row.get("channel_id", UUID.class),
        row.get("name", String.class),
        Optional.ofNullable(row.get("url", String.class)),
        state,
        instant(row, "published_at"),
        recall(row, state),
        Optional.ofNullable(row.get("takedown", UUID.class)),
        instant(row, "due_at"));
  }

  private static Recall recall(Tuple row, PublicationState state) {
    return TakedownState.IRRETRIEVABLE.name().equals(row.get("task", String.class))
        ? Recall.NOT_POSSIBLE
        : Recall.of(
            state,
            Category.valueOf(row.get("category", String.class)),
            Boolean.TRUE.equals(row.get("machine", Boolean.class)));
  }

  private static Optional<Instant> instant(Tuple row, String column) {
    return Optional.ofNullable(row.get(column)).map(at -> Moment.ofRow(0L, at, Instant.EPOCH).at());
  }
}
