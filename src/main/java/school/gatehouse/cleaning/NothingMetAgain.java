package school.gatehouse.cleaning;

/** Proof 3, for every format: a walk through the result meets nothing that would have to go. */
final class NothingMetAgain implements Proof {

  @Override
  public void demand(CleaningCase cleaned) {
    boolean clean =
        cleaned.after().type() == cleaned.before().type()
            && cleaned.after().findings().isEmpty()
            && cleaned.second().metNothing();
    if (!clean) {
      throw NotCleanable.partsRemain();
    }
  }
}
