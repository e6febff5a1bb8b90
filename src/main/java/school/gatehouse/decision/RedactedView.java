package school.gatehouse.decision;

import java.util.List;
import java.util.stream.Stream;

/**
 * What teachers, machines and parents read. Whatever is personal becomes the same one sentence for
 * each pupil, so that a hold, a refusal and a missing form cannot be told apart by text, code,
 * number or order.
 */
public final class RedactedView {

  private RedactedView() {}

  /** One PUPIL_NOT_CLEARED for each pupil who is not cleared. */
  public static List<ToldReason> forTeacher(Decision decision) {
    return redacted(decision).map(ToldReason::of).toList();
  }

  /** One PUPIL_NOT_CLEARED in all, and no pupil anywhere. */
  public static List<ToldReason> forMachine(Decision decision) {
    return redacted(decision)
        .map(reason -> ToldReason.of(reason).withoutPupilAndRemedy())
        .distinct()
        .toList();
  }

  private static Stream<Reason> redacted(Decision decision) {
    return decision.reasons().stream().map(RedactedView::redacted).distinct().sorted();
  }

  private static Reason redacted(Reason reason) {
    return reason.code().personal()
        ? new Reason(ReasonCode.PUPIL_NOT_CLEARED, reason.pupil())
        : reason;
  }
}
