package school.gatehouse.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static school.gatehouse.testsupport.Calendar.startOf;
import static school.gatehouse.testsupport.FactsMaker.factsOf;
import static school.gatehouse.testsupport.FormMaker.aFormBy;
import static school.gatehouse.testsupport.PupilMaker.aPupil;
import static school.gatehouse.testsupport.QuestionMaker.aPhotoOf;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import school.gatehouse.channel.Naming;
import school.gatehouse.channel.Permission;
import school.gatehouse.consent.Person;
import school.gatehouse.testsupport.Cells;
import school.gatehouse.testsupport.PupilMaker;
import school.gatehouse.testsupport.QuestionMaker;

/**
 * Which cells a role needs: with exactly these it passes, and without any one of them it does not.
 */
class PermissionNeededTest {

  static Stream<Arguments> needs() {
    return Stream.of(
        needs(Role.SHOWN, MediaKind.PHOTO, true, Naming.NONE, Cells.PHOTO),
        needs(Role.SHOWN, MediaKind.PHOTO, true, Naming.FIRST_NAME, Cells.PHOTO, Cells.PHOTO_FIRST),
        needs(Role.SHOWN, MediaKind.VIDEO, true, Naming.NONE, Cells.VIDEO),
        needs(Role.SHOWN, MediaKind.VIDEO, true, Naming.FIRST_NAME, Cells.VIDEO, Cells.VIDEO_FIRST),
        needs(Role.SHOWN, MediaKind.WORK, true, Naming.NONE, Cells.PHOTO),
        needs(Role.HEARD, MediaKind.VIDEO, true, Naming.NONE, Cells.VIDEO),
        needs(Role.HEARD, MediaKind.VIDEO, false, Naming.NONE, Cells.VIDEO),
        needs(Role.HEARD, MediaKind.WORK, false, Naming.FIRST_NAME, Cells.VIDEO, Cells.VIDEO_FIRST),
        needs(Role.AUTHOR, MediaKind.WORK, true, Naming.NONE, Cells.WORK),
        needs(Role.AUTHOR, MediaKind.WORK, false, Naming.FIRST_NAME, Cells.WORK, Cells.WORK_FIRST),
        needs(Role.AUTHOR, MediaKind.WORK, false, Naming.FULL_NAME, Cells.WORK, Cells.WORK_FULL),
        needs(Role.AUTHOR, MediaKind.WORK, true, Naming.FULL_NAME, Cells.WORK, Cells.WORK_FULL),
        needs(Role.NAMED, MediaKind.PHOTO, true, Naming.NONE, Cells.PHOTO, Cells.PHOTO_FIRST),
        needs(Role.NAMED, MediaKind.PHOTO, true, Naming.FIRST_NAME, Cells.PHOTO, Cells.PHOTO_FIRST),
        needs(Role.NAMED, MediaKind.WORK, false, Naming.NONE, Cells.NAME_FIRST),
        needs(Role.NAMED, MediaKind.WORK, false, Naming.FIRST_NAME, Cells.NAME_FIRST),
        needs(Role.NAMED, MediaKind.WORK, false, Naming.FULL_NAME, Cells.NAME_FULL));
  }

  private static Arguments needs(
      Role role, MediaKind kind, boolean image, Naming naming, Permission... cells) {
    return Arguments.of(role, kind, image, naming, List.of(cells));
  }

  private static List<ReasonCode> codes(QuestionMaker question, PupilMaker... pupils) {
    return new Decide()
        .decide(question.make(), factsOf(pupils).make()).reasons().stream()
            .map(Reason::code)
            .toList();
  }

  @ParameterizedTest
  @MethodSource("needs")
  void exactlyTheseCellsAreNeeded(
      Role role, MediaKind kind, boolean image, Naming naming, List<Permission> cells) {
    PupilMaker all = aPupil().withConsent(cells.toArray(Permission[]::new));

    assertThat(codes(aPhotoOf().with(all, role).of(kind, image).naming(naming), all)).isEmpty();
    for (Permission left : cells) {
      PupilMaker lacking =
          aPupil()
              .withConsent(
                  cells.stream().filter(cell -> !cell.equals(left)).toArray(Permission[]::new));
      assertThat(codes(aPhotoOf().with(lacking, role).of(kind, image).naming(naming), lacking))
          .hasSize(1);
    }
  }

  @Test
  void somebodyShownWhereNothingCanBeSeenIsJudgedAsIfSeen() {
    PupilMaker pupil = aPupil();

    assertThat(codes(aPhotoOf(pupil).of(MediaKind.VIDEO, false), pupil))
        .containsExactly(ReasonCode.NO_CONSENT_ON_RECORD);
  }

  @Test
  void severalRolesNeedAllTheirCells() {
    PupilMaker pupil = aPupil().withConsent(Cells.PHOTO);
    QuestionMaker question = aPhotoOf(pupil).with(pupil, Role.AUTHOR).of(MediaKind.WORK, true);

    assertThat(codes(question, pupil)).containsExactly(ReasonCode.NOT_COVERED);
    pupil.withConsent(Cells.WORK);
    assertThat(codes(question, pupil)).isEmpty();
  }

  @Nested
  class AFullName {

    private final PupilMaker child =
        aPupil().withConsent(Cells.PHOTO, Cells.PHOTO_FIRST, Cells.PHOTO_FULL);

    private PupilMaker adult() {
      PupilMaker adult = aPupil().born("2008-05-06");
      return adult.with(
          aFormBy(Person.PUPIL)
              .signedOn("2026-05-06")
              .giving(Cells.PHOTO, Cells.PHOTO_FIRST, Cells.PHOTO_FULL, Cells.WORK));
    }

    @Test
    void neverGoesWithAnImageOfAChildShownOrNamed() {
      assertThat(codes(aPhotoOf(child).naming(Naming.FULL_NAME), child))
          .containsExactly(ReasonCode.FULL_NAME_WITH_IMAGE);
      assertThat(codes(aPhotoOf().with(child, Role.NAMED).naming(Naming.FULL_NAME), child))
          .containsExactly(ReasonCode.FULL_NAME_WITH_IMAGE);
    }

    @Test
    void goesWithAnImageFromTheEighteenthBirthday() {
      PupilMaker adult = adult();
      QuestionMaker question = aPhotoOf(adult).naming(Naming.FULL_NAME);

      assertThat(codes(question, adult)).isEmpty();
      assertThat(codes(question.at(startOf("2026-05-06").minusNanos(1)), adult))
          .contains(ReasonCode.FULL_NAME_WITH_IMAGE);
    }

    @Test
    void ofAnAdultDoesNotGoWithAnImageOfAChildToo() {
      PupilMaker adult = adult();

      assertThat(codes(aPhotoOf(adult, child).naming(Naming.FULL_NAME), adult, child))
          .containsExactly(ReasonCode.FULL_NAME_WITH_IMAGE);
    }

    @Test
    void ofAnAuthorWhoIsNotInThePictureMayStand() {
      PupilMaker author = aPupil().withConsent(Cells.WORK, Cells.WORK_FULL);
      QuestionMaker painting =
          aPhotoOf().with(author, Role.AUTHOR).of(MediaKind.WORK, true).naming(Naming.FULL_NAME);

      assertThat(codes(painting, author)).isEmpty();
    }

    @Test
    void ofSomebodyUnknownIsTakenForAChilds() {
      assertThat(codes(aPhotoOf(child).naming(Naming.FULL_NAME)))
          .contains(ReasonCode.FULL_NAME_WITH_IMAGE);
    }
  }
}
