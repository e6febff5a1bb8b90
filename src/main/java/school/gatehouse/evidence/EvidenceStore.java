package school.gatehouse.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.Papers;

/** The papers of a school. Ask inside a transaction. */
@ApplicationScoped
public class EvidenceStore implements PanacheRepositoryBase<Evidence, UUID>, Papers {

  @Override
  public void insist(UUID evidence, String field) {
    if (findByIdOptional(evidence).isEmpty()) {
      throw Problem.unknownReference(field);
    }
  }

  Evidence here(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notHere);
  }
}
