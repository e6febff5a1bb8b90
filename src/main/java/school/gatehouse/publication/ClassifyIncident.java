package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Moment;
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
    var item = wall.in(by.school(), () -> here(id).media);
    return changes.answer(
        by.school(),
        Scope.items(Set.of(item)),
        now -> {
          insistOnSense(said, new Found(foundAt(id), now));
          insistOnWhatWasRead(id, said);
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

  /** Somebody may have decided while the form stood open; their word is not replaced unread. */
  private void insistOnWhatWasRead(UUID id, IncidentResource.NewClassification said) {
    if (said.decisionsRead() != null && said.decisionsRead() != decisions(id)) {
      throw Problem.conflict(
          "Somebody has decided about this meanwhile. Read their decision, then decide again.");
    }
  }

  private long decisions(UUID id) {
    return publications
        .getSession()
        .createSelectionQuery(
            "select count(*) from IncidentClassification where incident = :id", Long.class)
        .setParameter("id", id)
        .getSingleResult();
  }

  private Instant foundAt(UUID id) {
    var at =
        publications
            .getSession()
            .createNativeQuery(
                "select c.at from incident i join change c on c.id = i.change_id where i.id = :id",
                Object.class)
            .setParameter("id", id)
            .getSingleResult();
    return Moment.ofRow(0L, at, Instant.EPOCH).at();
  }

  /** When it was found, and now. */
  private record Found(Instant at, Instant now) {}

  private static void insistOnSense(IncidentResource.NewClassification said, Found found) {
    if (said.reportedAt() == null) {
      return;
    }
    if (said.outcome() != IncidentOutcome.NOTIFIABLE) {
      throw Problem.invalid(
          "reportedAt", "must be left empty unless the breach has to be reported");
    }
    if (said.reportedAt().isAfter(found.now())) {
      throw Problem.invalid("reportedAt", "must not be in the future");
    }
    // people give a time in minutes
    if (said.reportedAt().isBefore(found.at().truncatedTo(ChronoUnit.MINUTES))) {
      throw Problem.invalid("reportedAt", "must not be before the incident was found");
    }
  }
}
