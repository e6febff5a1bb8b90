package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.problem.Problem;
import school.gatehouse.publication.TakedownView.Reopened;
import school.gatehouse.submission.Submissions;

/** Lists take-downs to those who may see them. */
@ApplicationScoped
class ListTakedowns {

  private static final int PAGE = 200;

  private static final String AFTER =
      "select t.id, c.v from takedown t join change c on c.id = t.change_id"
          + " where c.v > :since or (c.v = :since and t.id > :after)"
          + " order by c.v, t.id limit :most";
  private static final String VERSION =
      "select c.v from takedown t join change c on c.id = t.change_id where t.id = :id";

  private final Session database;
  private final SchoolWall wall;
  private final Publications publications;
  private final Submissions submissions;
  private final PreviewPlaced previews;

  ListTakedowns(
      Session database,
      SchoolWall wall,
      Publications publications,
      Submissions submissions,
      PreviewPlaced previews) {
    this.previews = previews;
    this.database = database;
    this.wall = wall;
    this.publications = publications;
    this.submissions = submissions;
  }

  /** Those that were written after a change number, in the order of the numbers. */
  TakedownResource.Page since(Caller reader, long since, String cursor) {
    var from = cursor == null ? Cursor.after(since) : Cursor.read(cursor);
    return wall.in(reader.school(), () -> page(reader, from));
  }

  private TakedownResource.Page page(Caller reader, Cursor from) {
    var now = wall.now().now();
    var rows =
        database
            .createNativeQuery(AFTER, Object[].class)
            .setParameter("since", from.version())
            .setParameter("after", from.id())
            .setParameter("most", PAGE + 1)
            .getResultList();
    var ids = rows.stream().limit(PAGE).map(row -> (UUID) row[0]).toList();
    var around = new Around(now, seen(readAtOnce(ids)), reopened(ids));
    var views =
        rows.stream()
            .limit(PAGE)
            .map(row -> view(reader, task((UUID) row[0]), ((Number) row[1]).longValue(), around))
            .toList();
    var next =
        rows.size() > PAGE
            ? new Cursor(views.get(PAGE - 1).version(), views.get(PAGE - 1).id()).text()
            : null;
    return new TakedownResource.Page(
        views.stream().filter(view -> reader.mayUse(view.channel())).toList(), next);
  }

  /** Two statements for all tasks and their places, instead of two for each. */
  private List<Takedown> readAtOnce(List<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var tasks =
        database
            .createSelectionQuery("from Takedown where id in (:ids)", Takedown.class)
            .setParameterList("ids", ids)
            .getResultList();
    publications.list("id in ?1", tasks.stream().map(task -> task.publication).toList());
    return tasks;
  }

  private Set<UUID> seen(List<Takedown> tasks) {
    return previews.seen(tasks.stream().map(task -> task.media).toList());
  }

  TakedownView one(Caller reader, UUID id) {
    return wall.in(
        reader.school(),
        () -> {
          var task =
              Optional.ofNullable(task(id))
                  .filter(row -> reader.mayUse(row.channel))
                  .orElseThrow(Problem::notHere);
          var version =
              database
                  .createNativeQuery(VERSION, Long.class)
                  .setParameter("id", id)
                  .getSingleResult();
          return view(
              reader,
              task,
              version,
              new Around(wall.now().now(), seen(List.of(task)), reopened(List.of(id))));
        });
  }

  private Takedown task(UUID id) {
    return database.find(Takedown.class, id);
  }

  /** What is told with tasks: the instant of now, what can be looked at, what was still there. */
  private record Around(Instant now, Set<UUID> seen, Map<UUID, List<Reopened>> reopened) {}

  private TakedownView view(Caller reader, Takedown task, long version, Around around) {
    var place = publications.findById(task.publication);
    return new TakedownView(
        task.id(),
        task.publication,
        task.media,
        task.channel,
        place.url,
        place.where,
        title(reader, task),
        place.state,
        place.publishedAt,
        task.state,
        task.openedAt,
        task.dueAt,
        task.isOut() && task.dueAt.isBefore(around.now()),
        place.registeredBy,
        task.note,
        task.urlChecked,
        task.confirmedBy,
        task.confirmedAt,
        task.verifiedBy,
        task.verifiedAt,
        task.verifiedNote,
        task.waitsForLook(),
        around.reopened().get(task.id()),
        around.seen().contains(task.media) && task.state != TakedownState.VERIFIED,
        version);
  }

  private Map<UUID, List<Reopened>> reopened(List<UUID> tasks) {
    return tasks.isEmpty()
        ? Map.of()
        : database
            .createSelectionQuery(
                "from TakedownReopening where takedown in (:tasks) order by reopenedAt desc, id",
                TakedownReopening.class)
            .setParameterList("tasks", tasks)
            .getResultList()
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.takedown, Collectors.mapping(Reopened::of, Collectors.toList())));
  }

  /** What a teacher wrote may hold a name; a machine does not need it. */
  private String title(Caller reader, Takedown task) {
    return reader.is(Roles.CMS)
        ? null
        : submissions.words(task.media).map(Submissions.Words::title).orElse(null);
  }
}
