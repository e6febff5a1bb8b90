package school.gatehouse.school;

import java.util.Optional;
import java.util.Set;

/**
 * What a school asks of a yes.
 *
 * @param acceptedBases bases on which it takes a parent's responsibility for granted
 * @param papersRequired court orders and local authorities need evidence on the guardian
 * @param ownAgreementFrom age from which the pupil's own yes is needed as well
 * @param allAskedMustAgree every guardian who answered has to have said yes
 * @param evidenceMustBeVerified a second person has to have compared the keyed answers
 */
public record ConsentPolicy(
    Set<ResponsibilityBasis> acceptedBases,
    boolean papersRequired,
    Optional<Integer> ownAgreementFrom,
    boolean allAskedMustAgree,
    boolean evidenceMustBeVerified) {

  public ConsentPolicy {
    acceptedBases = Set.copyOf(acceptedBases);
  }
}
