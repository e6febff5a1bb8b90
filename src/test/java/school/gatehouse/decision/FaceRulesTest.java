package school.gatehouse.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.FactsMaker.factsOf;
import static school.gatehouse.testsupport.PupilMaker.aClearedPupil;
import static school.gatehouse.testsupport.QuestionMaker.aPhotoOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import school.gatehouse.testsupport.PupilMaker;
import school.gatehouse.testsupport.QuestionMaker;

/** The faces counted in a picture beside the people that are told of. */
class FaceRulesTest {

  private final PupilMaker pupil = aClearedPupil();

  private List<ReasonCode> codes(QuestionMaker question) {
    return new Decide()
        .decide(question.make(), factsOf(pupil).make()).reasons().stream()
            .map(Reason::code)
            .toList();
  }

  @Test
  void nobodyIsBelievedWhereNoFaceWasCounted() {
    assertThat(codes(aPhotoOf().nobodyIdentifiable().withFaces(0, 0))).isEmpty();
    assertThat(codes(aPhotoOf().nobodyIdentifiable().withFaces(0, 9))).isEmpty();
    assertThat(codes(aPhotoOf().nobodyIdentifiable().withFaces(1, 0)))
        .containsExactly(ReasonCode.MORE_FACES_THAN_PEOPLE);
  }

  @Test
  void moreFacesThanPeopleAreLookedAt() {
    assertThat(codes(aPhotoOf(pupil).withFaces(1, 0))).isEmpty();
    assertThat(codes(aPhotoOf(pupil).withFaces(2, 0)))
        .containsExactly(ReasonCode.MORE_FACES_THAN_PEOPLE);
    assertThat(codes(aPhotoOf(pupil).withFaces(1, 1)))
        .containsExactly(ReasonCode.MORE_FACES_THAN_PEOPLE);
    assertThat(codes(aPhotoOf(pupil).withFaces(2, 0).settled(ReasonCode.MORE_FACES_THAN_PEOPLE)))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void othersOfEveryKindHaveFaces(OtherKind kind) {
    assertThat(codes(aPhotoOf(pupil).with(kind, 2, true).withFaces(3, 0))).isEmpty();
    assertThat(codes(aPhotoOf(pupil).with(kind, 2, true).withFaces(4, 0)))
        .containsExactly(ReasonCode.MORE_FACES_THAN_PEOPLE);
  }

  @Test
  void smallFacesAreBelievedToBeBackgroundWhereThatIsSaid() {
    QuestionMaker crowd = aPhotoOf(pupil).with(OtherKind.BACKGROUND, false);

    assertThat(codes(crowd.withFaces(1, 40))).isEmpty();
    assertThat(codes(crowd.withFaces(3, 0))).containsExactly(ReasonCode.MORE_FACES_THAN_PEOPLE);
    assertThat(codes(aPhotoOf(pupil).with(OtherKind.STAFF, true).withFaces(1, 40)))
        .containsExactly(ReasonCode.MORE_FACES_THAN_PEOPLE);
  }

  @Test
  void onlyThosePupilsWhoAreShownHaveAFaceAndEachOne() {
    assertThat(
            codes(
                aPhotoOf(pupil)
                    .with(pupil, Role.SHOWN)
                    .with(pupil, Role.AUTHOR)
                    .with(pupil, Role.HEARD)
                    .withFaces(2, 0)))
        .contains(ReasonCode.MORE_FACES_THAN_PEOPLE);
    assertThat(codes(aPhotoOf().withPossibly(pupil).with(OtherKind.STAFF, true).withFaces(2, 0)))
        .as("who is possibly shown has a face; that it is not certain is another reason")
        .containsExactly(ReasonCode.NOT_SURE_WHO);
  }

  @Test
  void facesAreHeldAgainstNobodyBeforeSomebodyHasTold() {
    assertThat(codes(aPhotoOf().notSure().withFaces(3, 0)))
        .containsExactly(ReasonCode.NOT_SURE_WHO);
    assertThat(codes(aPhotoOf().undeclared().withFaces(3, 0)))
        .containsExactly(ReasonCode.PEOPLE_NOT_DECLARED);
  }
}
