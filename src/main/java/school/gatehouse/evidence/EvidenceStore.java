package school.gatehouse.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

  /** What sort of file each paper is. */
  public Map<UUID, String> mediaTypes(Collection<UUID> papers) {
    return list("id in ?1", Set.copyOf(papers)).stream()
        .collect(Collectors.toMap(Evidence::id, paper -> paper.mediaType));
  }

  Evidence here(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notHere);
  }
}
