package school.gatehouse.decision.rules;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import school.gatehouse.channel.Permission;
import school.gatehouse.consent.ConsentQuestion;
import school.gatehouse.consent.ConsentState;
import school.gatehouse.consent.JudgeConsent;
import school.gatehouse.decision.Question;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;
import school.gatehouse.pupil.PupilFacts;

/** Everybody's written permission covers every role they have in the item. */
final class ConsentCovers implements Rule {

  @Override
  public List<Reason> against(Case asked) {
    return asked.known().flatMap(pupil -> against(pupil, asked)).distinct().toList();
  }

  private static Stream<Reason> against(PupilFacts pupil, Case asked) {
    JudgeConsent judge = asked.consentOf(pupil);
    return needed(pupil.id(), asked)
        .flatMap(cell -> judge.judge(questionOf(cell, asked.question())).against().stream())
        .distinct()
        .map(state -> Reason.about(pupil.id(), codeOf(state)));
  }

  private static Stream<Permission> needed(UUID pupil, Case asked) {
    PermissionNeeded needed =
        new PermissionNeeded(asked.question(), asked.facts().channel().category());
    return asked.question().people().pupils().stream()
        .filter(depicted -> depicted.pupil().equals(pupil))
        .flatMap(depicted -> needed.by(depicted.role()))
        .distinct();
  }

  private static ConsentQuestion questionOf(Permission cell, Question question) {
    return new ConsentQuestion(
        cell, question.channel(), question.item().ids(), question.use(), question.at());
  }

  private static ReasonCode codeOf(ConsentState state) {
    return switch (state) {
      case PUPIL_REFUSED -> ReasonCode.PUPIL_REFUSED;
      case REFUSED -> ReasonCode.REFUSED;
      case WITHDRAWN -> ReasonCode.WITHDRAWN;
      case OBJECTED -> ReasonCode.OBJECTED;
      case GUARDIANS_DISAGREE -> ReasonCode.GUARDIANS_DISAGREE;
      case INVALIDATED -> ReasonCode.INVALIDATED;
      case EVIDENCE_MISSING -> ReasonCode.EVIDENCE_MISSING;
      case EVIDENCE_UNVERIFIED -> ReasonCode.EVIDENCE_UNVERIFIED;
      case NOT_COVERED -> ReasonCode.NOT_COVERED;
      case CHANNEL_NOT_NAMED -> ReasonCode.CHANNEL_NOT_NAMED;
      case NOT_YET_VALID -> ReasonCode.NOT_YET_VALID;
      case EXPIRED -> ReasonCode.EXPIRED;
      case UNKNOWN, GIVEN -> ReasonCode.NO_CONSENT_ON_RECORD;
    };
  }

  @Override
  public List<Instant> turningPoints(Case asked) {
    return asked.known().flatMap(pupil -> asked.consentOf(pupil).turningPoints()).toList();
  }
}
