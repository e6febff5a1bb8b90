package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Scope;
import school.gatehouse.problem.Problem;

/** The data protection officer says whether an incident is a breach and has to be reported. */
@ApplicationScoped
class ClassifyIncident {

  private final Changes changes;
  private final SchoolWall wall;
  private final Publications publications;
  private final Audit audit;

  ClassifyIncident(Changes changes, SchoolWall wall, Publications publications, Audit audit) {
    this.changes = changes;
    this.wall = wall;
    this.publications = publications;
    this.audit = audit;
  }

  IncidentView.Classified classify(Caller by, UUID id, IncidentResource.NewClassification said) {
    wall.in(by.school(), () -> here(id));
    return changes.answer(
        by.school(),
        Scope.nothing(),
        now -> {
          insistOnSense(said, now);
          var row = new IncidentClassification(wall.change(), here(id).id(), by.account(), now);
          row.outcome = said.outcome();
          row.reason = said.reason();
          row.reportedAt = said.reportedAt();
          publications.getSession().persist(row);
          audit.write(
              by,
              Entry.of("incident.classified", id)
                  .with("outcome", said.outcome())
                  .with("media", here(id).media));
          return row;
        },
        done -> IncidentView.Classified.of(done.value()));
  }

  private Incident here(UUID id) {
    return Optional.ofNullable(publications.getSession().find(Incident.class, id))
        .orElseThrow(Problem::notHere);
  }

  private static void insistOnSense(IncidentResource.NewClassification said, Instant now) {
    if (said.reportedAt() == null) {
      return;
    }
    if (said.outcome() != IncidentOutcome.NOTIFIABLE) {
      throw Problem.invalid(
          "reportedAt", "must be left empty unless the breach has to be reported");
    }
    if (said.reportedAt().isAfter(now)) {
      throw Problem.invalid("reportedAt", "must not be in the future");
    }
  }
}
