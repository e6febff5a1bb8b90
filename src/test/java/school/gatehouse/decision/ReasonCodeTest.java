package school.gatehouse.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of codes is part of the API; a change here is a change for every client. */
class ReasonCodeTest {

  private static final List<String> PERSONAL =
      List.of(
          "NO_CONSENT_ON_RECORD",
          "REFUSED",
          "WITHDRAWN",
          "OBJECTED",
          "EXPIRED",
          "NOT_YET_VALID",
          "INVALIDATED",
          "EVIDENCE_MISSING",
          "EVIDENCE_UNVERIFIED",
          "NOT_COVERED",
          "CHANNEL_NOT_NAMED",
          "GUARDIANS_DISAGREE",
          "PUPIL_REFUSED",
          "HELD",
          "LEFT_SCHOOL");
  private static final List<String> DENY =
      List.of(
          "CHANNEL_NOT_APPROVED",
          "CHANNEL_SUSPENDED",
          "PEOPLE_NOT_DECLARED",
          "PERSONAL_DEVICE",
          "COPYRIGHT_UNCLEAR",
          "FULL_NAME_WITH_IMAGE",
          "MALWARE",
          "SCAN_FAILED",
          "TYPE_NOT_ALLOWED",
          "TYPE_MISMATCH",
          "NOT_CLEANABLE",
          "UNKNOWN_MEDIA",
          "NOT_THE_APPROVED_COPY",
          "NOT_RELEASED",
          "UNDER_REVIEW",
          "ADULT_NOT_COVERED",
          "VISITING_CHILD",
          "CANNOT_TELL",
          "PUPIL_NOT_CLEARED");
  private static final List<String> REVIEW =
      List.of(
          "NOT_SURE_WHO",
          "MORE_FACES_THAN_PEOPLE",
          "FACES_NOT_COUNTED",
          "NAME_WITH_IMAGE",
          "SAME_BYTES_OTHER_PEOPLE",
          "EDITED_COPY",
          "NOT_SCANNED");

  private static List<String> names(Predicate<ReasonCode> chosen) {
    return Stream.of(ReasonCode.values()).filter(chosen).map(Enum::name).toList();
  }

  @Test
  void personalOnesAreExactlyThoseThatTeachersMayNotRead() {
    assertThat(names(ReasonCode::personal)).containsExactlyInAnyOrderElementsOf(PERSONAL);
  }

  @Test
  void theRestIsANoOrForReview() {
    assertThat(names(code -> !code.personal() && code.verdict() == Verdict.DENY))
        .containsExactlyInAnyOrderElementsOf(DENY);
    assertThat(names(code -> code.verdict() == Verdict.REVIEW))
        .containsExactlyInAnyOrderElementsOf(REVIEW);
  }

  @Test
  void aReviewerCanSettleAllForReviewButWhoItIs() {
    assertThat(names(ReasonCode::settleable))
        .containsExactlyInAnyOrderElementsOf(
            REVIEW.stream().filter(name -> !name.equals("NOT_SURE_WHO")).toList());
  }

  @Test
  void twoPeopleCanAnswerForTheCameraAndTheCopyrightAndForNothingElse() {
    assertThat(names(ReasonCode::overridable))
        .containsExactlyInAnyOrder("PERSONAL_DEVICE", "COPYRIGHT_UNCLEAR")
        .doesNotContainAnyElementsOf(PERSONAL);
  }

  @ParameterizedTest
  @EnumSource(ReasonCode.class)
  void eachSaysWhatIsWrongAndWhatWouldHelpInWholeSentences(ReasonCode code) {
    assertThat(code.message()).matches("[A-Z].*\\.");
    assertThat(code.remedy()).matches("[A-Z].*\\.");
  }

  @Test
  void theRedactedOneSaysTheAgreedSentence() {
    assertThat(ReasonCode.PUPIL_NOT_CLEARED.remedy())
        .isEqualTo("Not for this place. Please do not ask the child or family; the office will.");
  }
}
