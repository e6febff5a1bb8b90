package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import school.gatehouse.access.Caller;
import school.gatehouse.decision.Verdict;

/** How many items wait for somebody. Ask inside a transaction of the school. */
@ApplicationScoped
public class CountSubmissions {

  /** Of a submission s: it was sent for an event and nobody has said yet who is in it. */
  public static final String UNSAID =
      "(s.batch_id is not null and s.people_revision = 1 and s.state <> 'REFUSED_FILE' and exists"
          + " (select 1 from people p where p.media_id = s.media_id and p.revision ="
          + " s.people_revision and p.not_sure and not exists (select 1 from depiction d where"
          + " d.media_id = s.media_id and d.revision = s.people_revision)))";

  /** Of a submission s: the newest verdict for some place that was asked for is this one. */
  static final String NEWEST_IS =
      "exists (select 1 from asked_channel a"
          + " join lateral (select d.verdict from decision d where d.media_id = s.media_id"
          + " and d.channel_id = a.channel_id order by d.decided_at desc, d.id limit 1) d on true"
          + " where a.media_id = s.media_id and d.verdict = :verdict)";

  private static final String NEWEST = "select count(*) from submission s where " + NEWEST_IS;

  private static final String MONTHS =
      "select month, count(distinct id) as sent,"
          + " count(*) filter (where verdict = 'ALLOW') as allowed,"
          + " count(*) filter (where verdict = 'DENY') as denied,"
          + " count(*) filter (where verdict = 'REVIEW') as to_review from"
          + " (select s.id, to_char(s.submitted_at at time zone :zone, 'YYYY-MM') as month,"
          + " d.verdict from submission s"
          + " left join asked_channel a on a.media_id = s.media_id"
          + " left join lateral (select n.verdict from decision n where n.media_id = s.media_id"
          + " and n.channel_id = a.channel_id order by n.decided_at desc, n.id limit 1) d on true"
          + " where s.submitted_at >= :from and s.submitted_at < :until) as told"
          + " group by month order by month";

  private final Session database;
  private final Overrides overrides;

  CountSubmissions(Session database, Overrides overrides) {
    this.database = database;
    this.overrides = overrides;
  }

  /** Exceptions that wait for a second person, whom this reader can be. */
  public long toAnswer(Caller reader, Instant now) {
    return overrides.toAnswer(reader, now);
  }

  /** What was sent in a month, and the newest verdict for each place that was asked for. */
  public record Month(YearMonth month, long sent, long allowed, long denied, long toReview) {}

  /** Months in which something was sent, in order; as the school's clock has them. */
  public List<Month> byMonth(ZoneId zone, Instant from, Instant until) {
    return database
        .createNativeQuery(MONTHS, Tuple.class)
        .setParameter("zone", zone.getId())
        .setParameter("from", from)
        .setParameter("until", until)
        .getResultStream()
        .map(
            row ->
                new Month(
                    YearMonth.parse(row.get("month", String.class)),
                    row.get("sent", Long.class),
                    row.get("allowed", Long.class),
                    row.get("denied", Long.class),
                    row.get("to_review", Long.class)))
        .toList();
  }

  /** Stops on items that nobody has lifted. */
  public long stopped() {
    return database
        .createNativeQuery(
            "select count(*) from item_stop where lifted_change_id is null", Long.class)
        .getSingleResult();
  }

  /** Items of this person of which nobody knows yet who is in them. */
  public long unsaid(UUID submitter) {
    return database
        .createNativeQuery(
            "select count(*) from submission s where s.submitted_by = :submitter and " + UNSAID,
            Long.class)
        .setParameter("submitter", submitter)
        .getSingleResult();
  }

  /** Items of somebody's own, sent since an instant, of which some newest verdict is this one. */
  public long mine(UUID submitter, Verdict verdict, Instant since) {
    return database
        .createNativeQuery(
            NEWEST
                + " and s.submitted_by = :submitter and s.submitted_at >= :since and not "
                + UNSAID,
            Long.class)
        .setParameter("verdict", verdict.name())
        .setParameter("submitter", submitter)
        .setParameter("since", since)
        .getSingleResult();
  }

  /** Items that wait for a review which this person may give: not their own. */
  public long toReview(UUID reviewer) {
    return database
        .createNativeQuery(
            NEWEST + " and s.submitted_by <> :reviewer and not " + UNSAID, Long.class)
        .setParameter("verdict", Verdict.REVIEW.name())
        .setParameter("reviewer", reviewer)
        .getSingleResult();
  }
}
