package school.gatehouse.withdrawal.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Scope;
import school.gatehouse.submission.Submissions;

/**
 * Takes a report of the public and hides the item that it names. So many items an hour are hidden
 * by themselves, and what the Head has just shown again stays: more than that waits for the Head.
 */
@ApplicationScoped
class ReceiveReport {

  private static final String ONE_AT_A_TIME =
      "select 1 from (select pg_advisory_xact_lock(hashtext('reports'), hashtext(:school))) locked";
  private static final String HIDDEN_LATELY =
      "select count(distinct media_id) from item_hide where hidden_at > :since"
          + " and media_id <> :media";
  private static final String SHOWN_LATELY =
      "select exists (select 1 from item_report_decision where media_id = :media"
          + " and outcome = 'SHOW_AGAIN' and decided_at > :since)";

  private final Changes changes;
  private final SchoolWall wall;
  private final Session database;
  private final Submissions submissions;
  private final ReportConfig config;
  private final Audit audit;

  ReceiveReport(
      Changes changes,
      SchoolWall wall,
      Session database,
      Submissions submissions,
      ReportConfig config,
      Audit audit) {
    this.changes = changes;
    this.wall = wall;
    this.database = database;
    this.submissions = submissions;
    this.config = config;
    this.audit = audit;
  }

  UUID receive(String school, ReportResource.NewReport said) {
    var item =
        Optional.ofNullable(said.media())
            .map(UUID::fromString)
            .filter(id -> wall.in(school, () -> submissions.exists(id)));
    return changes
        .make(
            school,
            item.map(id -> Scope.items(Set.of(id))).orElseGet(Scope::nothing),
            now -> write(said, item, now))
        .value();
  }

  private UUID write(ReportResource.NewReport said, Optional<UUID> item, Instant now) {
    var row = new ItemReport(wall.change(), now);
    row.media = item.orElse(null);
    row.seenAt = said.where();
    row.wrong = said.wrong();
    row.contact = said.contact();
    row.hidAtOnce = item.filter(id -> mayHide(id, now)).isPresent();
    database.persist(row);
    if (row.hidAtOnce) {
      submissions.hide(row.media, row.id(), now);
    }
    var entry = Entry.of("report.received", row.id()).with("hidden", row.hidAtOnce);
    audit.write(Caller.ofJob(wall.school()), item.map(id -> entry.with("media", id)).orElse(entry));
    return row.id();
  }

  private boolean mayHide(UUID item, Instant now) {
    database
        .createNativeQuery(ONE_AT_A_TIME, Integer.class)
        .setParameter("school", wall.school())
        .getResultList();
    return !shownLately(item, now) && hiddenLately(item, now) < config.hiddenItems();
  }

  private boolean shownLately(UUID item, Instant now) {
    return database
        .createNativeQuery(SHOWN_LATELY, Boolean.class)
        .setParameter("media", item)
        .setParameter("since", now.minus(config.shownAgainStands()))
        .getSingleResult();
  }

  private long hiddenLately(UUID item, Instant now) {
    return database
        .createNativeQuery(HIDDEN_LATELY, Long.class)
        .setParameter("media", item)
        .setParameter("since", now.minus(Duration.ofHours(1)))
        .getSingleResult();
  }
}
