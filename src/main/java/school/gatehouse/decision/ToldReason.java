package school.gatehouse.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;

/**
 * A reason as a reader gets it.
 *
 * @param pupil because of whom, for readers who may know
 * @param remedy what would help, for readers who can do something
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ToldReason(
    ReasonCode code, String message, Optional<UUID> pupil, Optional<String> remedy) {

  static ToldReason of(Reason reason) {
    return new ToldReason(
        reason.code(),
        reason.code().message(),
        reason.pupil(),
        Optional.of(reason.code().remedy()));
  }

  ToldReason withoutPupilAndRemedy() {
    return new ToldReason(code, message, Optional.empty(), Optional.empty());
  }

  /**
   * The same reason in words that say more, such as where something stands. Of nobody's affairs.
   */
  public ToldReason saying(String more) {
    return code.personal() ? this : new ToldReason(code, more, pupil, remedy);
  }
}
