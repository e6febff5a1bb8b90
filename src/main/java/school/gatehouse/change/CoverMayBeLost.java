package school.gatehouse.change;

/** The one listener that decides again, revokes and opens take-downs. */
public interface CoverMayBeLost {

  /** Called inside the transaction and under its lock. */
  void announced(CoverLoss loss);
}
