package school.gatehouse.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.Rows;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** A no reaches exactly as far as it was said, whoever said it, and outlasts an older yes. */
@GatehouseTest
class WithdrawalsTest {

  @Inject TestSchools schools;
  @Inject Rows rows;

  private Walk walk;
  private Walk.Family family;
  private String item;

  @BeforeEach
  void aPictureThatIsOut() {
    walk = new Walk(schools.aSchool());
    family = walk.cleared();
    item = walk.released(family.pupil());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUPIL", "UNKNOWN"})
  void aNoCountsWhoeverSaysIt(String by) {
    withdraw(aNo(by)).statusCode(201);
    assertThat(walk.verdict(item)).isEqualTo("DENY");
    walk.content(item).statusCode(404);
  }

  @Test
  void aGuardianWhoMayNotGiveMayStillTakeBack() {
    var aunt =
        Body.aGuardian()
            .with("relationship", "aunt")
            .with("parentalResponsibility", Map.of("state", "NO"));
    var id = walk.school.office().create("/pupils/" + family.pupil() + "/guardians", aunt);
    withdraw(aNo(id)).statusCode(201);
    assertThat(walk.verdict(item)).isEqualTo("DENY");
  }

  @Test
  void anObjectionStopsAsAWithdrawalDoes() {
    walk.school
        .office()
        .post("/pupils/" + family.pupil() + "/objections", aNo(family.guardian()))
        .statusCode(201);
    assertThat(walk.verdict(item)).isEqualTo("DENY");
  }

  @Test
  void aNoBeforeAnyYesCountsAsARefusal() {
    var other = walk.family();
    walk.withdraw(other);
    assertThat(
            officeCodes(
                walk.submit(Walk.aPicture(), walk.details(other.pupil())).getString("media.id")))
        .isNotEmpty()
        .isSubsetOf("WITHDRAWN", "REFUSED");
  }

  @Test
  void oneChannelIsTakenBackAndTheOthersStay() {
    var second = walk.school.office().create("/channels", Body.aChannel());
    walk.school.head().post("/channels/" + second + "/approvals", Map.of()).statusCode(201);
    var notice =
        walk.school
            .office()
            .create(
                "/notices",
                Body.aNotice(walk.website).with("channels", List.of(walk.website, second)));
    walk.record(family, walk.form(family).with("notice", notice));
    var both =
        walk.submit(
                Walk.aPicture(),
                walk.details(family.pupil()).with("channels", List.of(walk.website, second)))
            .getString("media.id");
    withdraw(aNo(family.guardian()).with("channels", List.of(second))).statusCode(201);
    assertThat(walk.verdict(both)).isEqualTo("ALLOW");
    assertThat(
            Walk.checkAs(walk.school.cms(), Map.of("media", both, "channel", second))
                .getString("answers[0].verdict"))
        .isEqualTo("DENY");
  }

  @Test
  void onePictureIsTakenBackAndTheOthersStay() {
    var other = walk.released(family.pupil());
    withdraw(aNo(family.guardian()).with("media", List.of(item))).statusCode(201);
    assertThat(walk.verdict(item)).isEqualTo("DENY");
    assertThat(walk.verdict(other)).isEqualTo("ALLOW");
  }

  @Test
  void theFirstNameIsTakenBackAndTheUnnamedPictureStays() {
    walk.record(
        family,
        walk.form(family)
            .with(
                "answers",
                List.of(Body.answer("NONE", "GIVEN"), Body.answer("FIRST_NAME", "GIVEN"))));
    var named =
        walk.submit(Walk.aPicture(), walk.details(family.pupil()).with("naming", "FIRST_NAME"))
            .getString("media.id");
    assertThat(walk.verdict(named)).isEqualTo("ALLOW");
    withdraw(aNo(family.guardian()).with("naming", "FIRST_NAME")).statusCode(201);
    assertThat(walk.verdict(named)).isEqualTo("DENY");
    assertThat(walk.verdict(item)).isEqualTo("ALLOW");
  }

  @Test
  void anotherKindOrCategoryIsNotTouched() {
    withdraw(aNo(family.guardian()).with("kinds", List.of("VIDEO"))).statusCode(201);
    withdraw(aNo(family.guardian()).with("categories", List.of("PRESS_AND_BROADCAST")))
        .statusCode(201);
    assertThat(walk.verdict(item)).isEqualTo("ALLOW");
  }

  @Test
  void aPictureInWhichNobodyListedThePupilIsStoppedItself() {
    var other = walk.released(walk.cleared().pupil());
    withdraw(aNo(family.guardian()).with("media", List.of(other))).statusCode(201);
    assertThat(officeCodes(other)).contains("UNDER_REVIEW");
    walk.content(other).statusCode(404);
  }

  @Test
  void aLaterYesRevivesNothingByItselfButDecidingAgainDoes() {
    var sent = walk.submit(Walk.aPicture(), walk.details(family.pupil()));
    var media = sent.getString("media.id");
    withdraw(aNo(family.guardian()).with("receivedOn", daysAgo(3))).statusCode(201);
    walk.record(family, walk.form(family).with("signedOn", daysAgo(1)));
    assertThat(officeCodes(media)).containsExactly("NOT_RELEASED");
    walk.content(media).statusCode(404);
    decideAgain(sent.getString("id"));
    assertThat(walk.verdict(media)).isEqualTo("ALLOW");
    walk.content(media).statusCode(200);
  }

  @Test
  void aYesSignedBeforeTheNoIsHistory() {
    withdraw(aNo(family.guardian()).with("receivedOn", daysAgo(1))).statusCode(201);
    walk.record(family, walk.form(family).with("signedOn", daysAgo(1)));
    walk.record(family, walk.form(family).with("signedOn", daysAgo(4)));
    assertThat(officeCodes(item)).contains("WITHDRAWN");
  }

  @Test
  void aPictureThatAParentStoppedStaysStopped() {
    var sent = walk.submit(Walk.aPicture(), walk.details(family.pupil()));
    var media = sent.getString("media.id");
    withdraw(aNo(family.guardian()).with("media", List.of(media)).with("receivedOn", daysAgo(3)))
        .statusCode(201);
    walk.record(family, walk.form(family).with("signedOn", daysAgo(1)));
    decideAgain(sent.getString("id"));
    assertThat(walk.verdict(media)).isEqualTo("DENY");
    assertThat(walk.verdict(item)).isEqualTo("ALLOW");
  }

  @Nested
  class Refused {

    @Test
    void someoneWhoIsNotKnownHere() {
      refuses(aNo(UUID.randomUUID().toString()));
      refuses(aNo(walk.family().guardian()));
      refuses(aNo("MOTHER"));
      refuses(aNo(""));
    }

    @Test
    void aDayThatHasNotComeYet() {
      refuses(aNo(family.guardian()).with("receivedOn", daysAgo(-1)));
      refuses(aNo(family.guardian()).with("receivedOn", "soon"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"categories", "kinds", "channels", "media"})
    void anEmptyListWhereNoneMeansAll(String field) {
      refuses(aNo(family.guardian()).with(field, List.of()));
    }

    @Test
    void whatIsNoWayToSayIt() {
      refuses(aNo(family.guardian()).with("method", "DREAM"));
      refuses(aNo(family.guardian()).without("method"));
      refuses(aNo(family.guardian()).with("unknown", true));
      refuses(new Body());
    }

    private void refuses(Body no) {
      var before = rows.of(walk.school.id());
      withdraw(no).statusCode(422);
      assertThat(rows.of(walk.school.id())).isEqualTo(before);
      assertThat(walk.school.cms().get("/media/" + item + "/content").extract().statusCode())
          .isEqualTo(200);
    }
  }

  private ValidatableResponse withdraw(Body no) {
    return walk.school.office().post("/pupils/" + family.pupil() + "/withdrawals", no);
  }

  private static Body aNo(String by) {
    return new Body().with("by", by).with("method", "LETTER");
  }

  private static String daysAgo(int days) {
    return Body.today().minusDays(days).toString();
  }

  private void decideAgain(String submission) {
    walk.school
        .teacher()
        .post("/submissions/" + submission + "/decisions", Map.of())
        .statusCode(201);
  }

  private List<String> officeCodes(String media) {
    return Walk.checkAs(walk.school.office(), Map.of("media", media, "channel", walk.website))
        .getList("answers[0].reasons.code");
  }
}
