package school.gatehouse.testsupport;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import school.gatehouse.change.CoverLoss;
import school.gatehouse.change.CoverMayBeLost;

/** Stands in until the room {@code publication} listens; gives way to it by itself. */
@DefaultBean
@ApplicationScoped
class NobodyListens implements CoverMayBeLost {

  @Override
  public void announced(CoverLoss loss) {
    // nothing is published yet
  }
}
