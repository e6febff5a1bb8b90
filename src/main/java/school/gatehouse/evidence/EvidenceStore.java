package school.gatehouse.evidence;

import java.util.UUID;

@jakarta.enterprise.context.ApplicationScoped
public class EvidenceStore {
  public void insist(UUID id, String field) {}
}
