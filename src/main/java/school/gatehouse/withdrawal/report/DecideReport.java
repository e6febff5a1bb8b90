package school.gatehouse.withdrawal.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
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
import school.gatehouse.problem.Problem;
import school.gatehouse.publication.Publications;
import school.gatehouse.submission.Submissions;

/** The Head looks at a report and decides what becomes of the picture. */
@ApplicationScoped
class DecideReport {

  private final Changes changes;
  private final SchoolWall wall;
  private final Session database;
  private final Submissions submissions;
  private final Publications publications;
  private final Audit audit;

  DecideReport(
      Changes changes,
      SchoolWall wall,
      Session database,
      Submissions submissions,
      Publications publications,
      Audit audit) {
    this.changes = changes;
    this.wall = wall;
    this.database = database;
    this.submissions = submissions;
    this.publications = publications;
    this.audit = audit;
  }

  private record Written(ReportOutcome outcome, List<UUID> takedowns) {}

  ReportResource.Decision decide(Caller by, UUID id, ReportResource.NewDecision said) {
    var item = wall.in(by.school(), () -> itemOf(here(id), said));
    return changes.answer(
        by.school(),
        item.map(media -> Scope.items(Set.of(media))).orElseGet(Scope::nothing),
        now -> write(by, here(id), said, now),
        done -> new ReportResource.Decision(id, done.value().outcome(), done.value().takedowns()));
  }

  private Written write(
      Caller by, ItemReport report, ReportResource.NewDecision said, Instant now) {
    var item = itemOf(report, said);
    var row = new ItemReportDecision(wall.change(), report.id(), by.account(), now);
    row.outcome = said.outcome();
    row.media = item.orElse(null);
    row.note = said.note();
    database.persist(row);
    var entry = Entry.of("report.decided", report.id()).with("outcome", said.outcome());
    audit.write(by, item.map(media -> entry.with("media", media)).orElse(entry));
    item.ifPresent(media -> carryOut(by, row, media, now));
    return new Written(said.outcome(), publications.openedByThisChange());
  }

  private void carryOut(Caller by, ItemReportDecision row, UUID media, Instant now) {
    submissions.show(by, row.report, now);
    if (row.outcome == ReportOutcome.KEEP_HIDDEN) {
      submissions.hide(media, row.report, now);
    } else if (row.outcome == ReportOutcome.TAKE_DOWN) {
      submissions.stop(by, media, Optional.ofNullable(row.note));
    }
  }

  /** The item that the report names, or that the Head has found. */
  private Optional<UUID> itemOf(ItemReport report, ReportResource.NewDecision said) {
    var before = decisionsOf(report.id());
    if (before.stream().anyMatch(decision -> decision.outcome == ReportOutcome.TAKE_DOWN)) {
      throw Problem.conflict("It has been taken down. Only the office can lift that stop.");
    }
    var item =
        Optional.ofNullable(report.media).or(() -> foundBefore(before)).or(() -> found(said));
    if (item.isEmpty() != (said.outcome() == ReportOutcome.SETTLED)) {
      throw Problem.invalid(
          "outcome",
          item.isEmpty()
              ? "needs to know which picture is meant"
              : "is only for a report without a picture of ours");
    }
    return item;
  }

  private List<ItemReportDecision> decisionsOf(UUID report) {
    return database
        .createSelectionQuery(
            "from ItemReportDecision where report = :report", ItemReportDecision.class)
        .setParameter("report", report)
        .getResultList();
  }

  private static Optional<UUID> foundBefore(List<ItemReportDecision> before) {
    return before.stream().flatMap(it -> Optional.ofNullable(it.media).stream()).findFirst();
  }

  private Optional<UUID> found(ReportResource.NewDecision said) {
    var found = Optional.ofNullable(said.media()).map(UUID::fromString);
    if (found.isPresent() && !submissions.exists(found.get())) {
      throw Problem.unknownReference("media");
    }
    return found;
  }

  private ItemReport here(UUID id) {
    return Optional.ofNullable(database.find(ItemReport.class, id)).orElseThrow(Problem::notHere);
  }
}
