package school.gatehouse.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each reader learns of the same decision. */
class ViewsTest {

  private static final UUID ANN = UUID.fromString("00000000-0000-4000-8000-00000000000a");
  private static final UUID BEN = UUID.fromString("00000000-0000-4000-8000-00000000000b");

  private static Decision deny(Reason... reasons) {
    return new Decision(Verdict.DENY, List.of(reasons), Optional.empty());
  }

  static Stream<ReasonCode> personal() {
    return Stream.of(ReasonCode.values()).filter(ReasonCode::personal);
  }

  static Stream<ReasonCode> others() {
    return Stream.of(ReasonCode.values()).filter(code -> !code.personal());
  }

  @Test
  void theOfficeReadsEveryReasonInTheOrderOfTheTable() {
    Decision decision =
        deny(
            Reason.of(ReasonCode.MALWARE),
            Reason.about(BEN, ReasonCode.HELD),
            Reason.about(ANN, ReasonCode.HELD),
            Reason.about(BEN, ReasonCode.REFUSED));

    assertThat(ExactView.of(decision))
        .extracting(ToldReason::code, ToldReason::pupil)
        .containsExactly(
            tuple(ReasonCode.REFUSED, Optional.of(BEN)),
            tuple(ReasonCode.HELD, Optional.of(ANN)),
            tuple(ReasonCode.HELD, Optional.of(BEN)),
            tuple(ReasonCode.MALWARE, Optional.empty()));
    assertThat(ExactView.of(decision).get(3))
        .isEqualTo(
            new ToldReason(
                ReasonCode.MALWARE,
                ReasonCode.MALWARE.message(),
                Optional.empty(),
                Optional.of(ReasonCode.MALWARE.remedy())));
  }

  @ParameterizedTest
  @MethodSource("personal")
  void aTeacherCannotTellOnePersonalCauseFromAnother(ReasonCode code) {
    Decision hidden = deny(Reason.about(ANN, code));
    Decision missing = deny(Reason.about(ANN, ReasonCode.NO_CONSENT_ON_RECORD));

    assertThat(RedactedView.forTeacher(hidden)).isEqualTo(RedactedView.forTeacher(missing));
    assertThat(RedactedView.forMachine(hidden)).isEqualTo(RedactedView.forMachine(missing));
    assertThat(RedactedView.forTeacher(hidden))
        .containsExactly(ToldReason.of(Reason.about(ANN, ReasonCode.PUPIL_NOT_CLEARED)));
  }

  @Test
  void norHowManyCausesThereAreNorByTheOrder() {
    Decision one =
        deny(
            Reason.about(BEN, ReasonCode.LEFT_SCHOOL),
            Reason.about(ANN, ReasonCode.REFUSED),
            Reason.of(ReasonCode.UNDER_REVIEW));
    Decision another =
        deny(
            Reason.of(ReasonCode.UNDER_REVIEW),
            Reason.about(ANN, ReasonCode.HELD),
            Reason.about(ANN, ReasonCode.EXPIRED),
            Reason.about(BEN, ReasonCode.NO_CONSENT_ON_RECORD));

    assertThat(RedactedView.forTeacher(one)).isEqualTo(RedactedView.forTeacher(another));
    assertThat(RedactedView.forTeacher(one))
        .extracting(ToldReason::code, ToldReason::pupil)
        .containsExactly(
            tuple(ReasonCode.PUPIL_NOT_CLEARED, Optional.of(ANN)),
            tuple(ReasonCode.PUPIL_NOT_CLEARED, Optional.of(BEN)),
            tuple(ReasonCode.UNDER_REVIEW, Optional.empty()));
  }

  @Test
  void aMachineReadsOneForAllPupilsAndNoIds() {
    Decision decision =
        deny(
            Reason.about(ANN, ReasonCode.HELD),
            Reason.about(BEN, ReasonCode.EXPIRED),
            Reason.about(ANN, ReasonCode.NOT_SURE_WHO),
            Reason.about(BEN, ReasonCode.NOT_SURE_WHO));

    assertThat(RedactedView.forMachine(decision))
        .extracting(ToldReason::code)
        .containsExactly(ReasonCode.PUPIL_NOT_CLEARED, ReasonCode.NOT_SURE_WHO);
    assertThat(RedactedView.forMachine(decision))
        .allMatch(told -> told.pupil().isEmpty() && told.remedy().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("others")
  void whatIsNotPersonalIsToldToEverybody(ReasonCode code) {
    assertThat(RedactedView.forTeacher(deny(Reason.of(code))))
        .containsExactly(ToldReason.of(Reason.of(code)));
    assertThat(RedactedView.forMachine(deny(Reason.of(code))))
        .extracting(ToldReason::code, ToldReason::message)
        .containsExactly(tuple(code, code.message()));
  }

  @Test
  void whatIsNotToldIsNotEvenAFieldOfTheAnswer() throws JsonProcessingException {
    ObjectMapper json = new ObjectMapper().registerModule(new Jdk8Module());
    Decision decision = deny(Reason.about(ANN, ReasonCode.HELD));

    assertThat(json.readTree(json.writeValueAsString(RedactedView.forMachine(decision).get(0))))
        .isEqualTo(
            json.createObjectNode()
                .put("code", "PUPIL_NOT_CLEARED")
                .put("message", ReasonCode.PUPIL_NOT_CLEARED.message()));
  }
}
