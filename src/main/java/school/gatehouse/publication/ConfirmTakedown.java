package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Scope;
import school.gatehouse.problem.Problem;

/**
 * Somebody says that a place is down, or that it cannot be called back; a second person looks, and
 * whoever finds it still there opens the task again.
 */
@ApplicationScoped
class ConfirmTakedown {

  private final Changes changes;
  private final SchoolWall wall;
  private final Publications publications;
  private final Audit audit;

  ConfirmTakedown(Changes changes, SchoolWall wall, Publications publications, Audit audit) {
    this.changes = changes;
    this.wall = wall;
    this.publications = publications;
    this.audit = audit;
  }

  TakedownResource.Confirmed confirm(Caller by, UUID id, TakedownResource.Outcome said) {
    return change(
        by,
        id,
        (task, now) -> {
          if (task.state != TakedownState.OPEN && task.state != said.outcome()) {
            throw Problem.conflict("This take-down has been confirmed with another outcome.");
          }
          task.confirm(said.outcome(), said.note(), said.urlChecked(), now);
          if (said.outcome() == TakedownState.DONE) {
            publications.findById(task.publication).ends(wall.change());
          }
          audit.write(by, entry("takedown.confirmed", task).with("outcome", said.outcome()));
        });
  }

  TakedownResource.Confirmed verify(Caller by, UUID id, String note) {
    return change(
        by,
        id,
        (task, now) -> {
          if (!task.waitsForLook()) {
            throw Problem.conflict("This does not wait for a second person to look.");
          }
          if (by.account().equals(task.confirmedBy)) {
            throw Problem.forbidden("Somebody other than who took it down has to look.");
          }
          if (task.state == TakedownState.IRRETRIEVABLE && isBlank(task.note) && isBlank(note)) {
            throw Problem.invalid("note", "has to say why it cannot be called back");
          }
          task.verify(note, now);
          audit.write(by, entry("takedown.verified", task).with("state", task.state));
        });
  }

  TakedownResource.Confirmed reopen(Caller by, UUID id, String note) {
    return change(
        by,
        id,
        (task, now) -> {
          var place = publications.findById(task.publication);
          if (task.state == TakedownState.OPEN) {
            throw Problem.conflict("This take-down is open already.");
          }
          if (publications.takedownOf(place).filter(it -> !it.id().equals(id)).isPresent()) {
            throw Problem.conflict("This place has a newer take-down.");
          }
          publications.getSession().persist(new TakedownReopening(task, note, now));
          audit.write(by, entry("takedown.reopened", task).with("said", task.state));
          task.reopen(now);
          place.isStillThere(wall.change());
        });
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  private interface Deed {
    void on(Takedown task, Takedown.By now);
  }

  private TakedownResource.Confirmed change(Caller by, UUID id, Deed deed) {
    var item = wall.in(by.school(), () -> mine(by, id).media);
    return changes.answer(
        by.school(),
        Scope.items(Set.of(item)),
        now -> {
          var task = mine(by, id);
          deed.on(task, new Takedown.By(by.account(), now, wall.change()));
          return task;
        },
        done -> new TakedownResource.Confirmed(id, done.value().state));
  }

  private static Entry entry(String action, Takedown task) {
    return Entry.of(action, task.id())
        .with("publication", task.publication)
        .with("media", task.media);
  }

  private Takedown mine(Caller by, UUID id) {
    return Optional.ofNullable(publications.getSession().find(Takedown.class, id))
        .filter(task -> by.mayUse(task.channel))
        .orElseThrow(Problem::notHere);
  }
}
