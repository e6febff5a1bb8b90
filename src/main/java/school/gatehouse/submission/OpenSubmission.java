package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.media.MediaStore;
import school.gatehouse.problem.Problem;

/** Opens submissions to those who may see them; for all others they are not there. */
@ApplicationScoped
class OpenSubmission {

  private static final int PAGE = 50;
  private static final String[] SEE_ALL = {Roles.OFFICE, Roles.HEAD, Roles.REVIEWER};

  private final SchoolWall wall;
  private final Submissions submissions;
  private final MediaStore media;
  private final ViewSubmission views;

  OpenSubmission(SchoolWall wall, Submissions submissions, MediaStore media, ViewSubmission views) {
    this.wall = wall;
    this.submissions = submissions;
    this.media = media;
    this.views = views;
  }

  SubmissionView view(Caller reader, UUID id) {
    return wall.in(reader.school(), () -> views.of(reader, mine(reader, id)));
  }

  UUID mediaOf(Caller reader, UUID id) {
    return wall.in(reader.school(), () -> mine(reader, id).media);
  }

  /** The same where the original is still needed. */
  UUID mediaWithOriginal(Caller reader, UUID id) {
    var item = mediaOf(reader, id);
    boolean kept = wall.in(reader.school(), () -> media.facts(item).orElseThrow().originalKept());
    if (!kept) {
      throw Problem.gone("The original has been deleted; please send it again.");
    }
    return item;
  }

  /** The newest first; the cursor is the number of items passed. */
  SubmissionView.Page page(Caller reader, String cursor) {
    int from = cursor == null ? 0 : numberOf(cursor);
    return wall.in(
        reader.school(),
        () -> {
          var rows = rows(reader, from);
          var items = rows.stream().limit(PAGE).map(row -> views.of(reader, row)).toList();
          return new SubmissionView.Page(
              items, rows.size() > PAGE ? String.valueOf(from + PAGE) : null);
        });
  }

  private List<Submission> rows(Caller reader, int from) {
    var order = " order by submittedAt desc, id";
    var query =
        reader.isAny(SEE_ALL)
            ? submissions.find("from Submission" + order)
            : submissions.find("submittedBy = ?1" + order, reader.account());
    return query.range(from, from + PAGE).list();
  }

  private Submission mine(Caller reader, UUID id) {
    var row = submissions.here(id);
    if (!reader.isAny(SEE_ALL) && !row.submittedBy.equals(reader.account())) {
      throw Problem.notHere();
    }
    return row;
  }

  private static int numberOf(String cursor) {
    try {
      return Math.max(0, Integer.parseInt(cursor));
    } catch (NumberFormatException e) {
      throw Problem.invalid("cursor", "is not one that was given out");
    }
  }
}
