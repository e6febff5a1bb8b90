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

/** Somebody says that a place is down, or that it cannot be called back. */
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

  TakedownResource.Confirmed confirm(Caller by, UUID id, TakedownResource.Outcome outcome) {
    var item = wall.in(by.school(), () -> mine(by, id).media);
    return changes.answer(
        by.school(),
        Scope.items(Set.of(item)),
        now -> {
          var task = mine(by, id);
          if (task.state != Takedown.State.OPEN && task.state != outcome.outcome()) {
            throw Problem.conflict("This take-down has been confirmed with another outcome.");
          }
          task.confirm(outcome.outcome(), outcome.note(), by.account(), wall.change());
          if (outcome.outcome() == Takedown.State.DONE) {
            publications.findById(task.publication).ends(wall.change());
          }
          audit.write(by, Entry.of("takedown.confirmed", id).with("outcome", outcome.outcome()));
          return task;
        },
        done -> new TakedownResource.Confirmed(id, done.value().state));
  }

  private Takedown mine(Caller by, UUID id) {
    return Optional.ofNullable(publications.getSession().find(Takedown.class, id))
        .filter(task -> by.mayUse(task.channel))
        .orElseThrow(Problem::notHere);
  }
}
