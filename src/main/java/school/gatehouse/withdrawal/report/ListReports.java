package school.gatehouse.withdrawal.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.problem.Problem;
import school.gatehouse.submission.Submissions;

/** Lists reports to the Head. */
@ApplicationScoped
class ListReports {

  private static final int PAGE = 50;

  private final Session database;
  private final SchoolWall wall;
  private final Submissions submissions;

  ListReports(Session database, SchoolWall wall, Submissions submissions) {
    this.database = database;
    this.wall = wall;
    this.submissions = submissions;
  }

  /** The newest first; the cursor is the number of reports passed. */
  ReportResource.Page page(Caller reader, String cursor) {
    int from = cursor == null ? 0 : numberOf(cursor);
    return wall.in(
        reader.school(),
        () -> {
          var rows =
              database
                  .createSelectionQuery(
                      "from ItemReport order by receivedAt desc, id", ItemReport.class)
                  .setFirstResult(from)
                  .setMaxResults(PAGE + 1)
                  .getResultList();
          return new ReportResource.Page(
              rows.stream().limit(PAGE).map(this::view).toList(),
              rows.size() > PAGE ? String.valueOf(from + PAGE) : null);
        });
  }

  ReportView one(Caller reader, UUID id) {
    return wall.in(
        reader.school(),
        () ->
            Optional.ofNullable(database.find(ItemReport.class, id))
                .map(this::view)
                .orElseThrow(Problem::notHere));
  }

  private ReportView view(ItemReport row) {
    var decisions = decisionsOf(row.id());
    var item =
        Optional.ofNullable(row.media)
            .or(
                () ->
                    decisions.stream()
                        .flatMap(it -> Optional.ofNullable(it.media).stream())
                        .findFirst());
    return new ReportView(
        row.id(),
        row.receivedAt,
        item.orElse(null),
        item.flatMap(submissions::words).map(Submissions.Words::title).orElse(null),
        row.seenAt,
        row.wrong,
        row.contact,
        item.filter(submissions::isHidden).isPresent(),
        decisions.stream().map(ReportView.Decided::of).toList());
  }

  private List<ItemReportDecision> decisionsOf(UUID report) {
    return database
        .createSelectionQuery(
            "from ItemReportDecision where report = :report order by decidedAt desc, id",
            ItemReportDecision.class)
        .setParameter("report", report)
        .getResultList();
  }

  private static int numberOf(String cursor) {
    try {
      return Math.max(0, Integer.parseInt(cursor));
    } catch (NumberFormatException e) {
      throw Problem.invalid("cursor", "is not one that was given out");
    }
  }
}
