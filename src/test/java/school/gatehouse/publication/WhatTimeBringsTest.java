package school.gatehouse.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.consent.Use;
import school.gatehouse.submission.Submissions;
import school.gatehouse.testsupport.Behind;
import school.gatehouse.testsupport.Body;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** Cover that ends by itself ends at its instant; the releases follow. */
@GatehouseTest
class WhatTimeBringsTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  @Inject TestSchools schools;
  @Inject Behind behind;
  @Inject SchoolWall wall;
  @Inject Submissions submissions;
  @Inject WorkOffLoss workOffLoss;

  private Walk walk;
  private String school;
  private Walk.Family family;

  @BeforeEach
  void aFreshSchool() {
    behind.holdJobs();
    walk = new Walk(schools.aSchool());
    school = walk.school.id();
    family = walk.family();
  }

  @AfterEach
  void jobsRunAgain() {
    behind.letJobsGo();
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  private boolean allowed(String media, Use use, Instant at) {
    return wall.snapshot(
        school,
        now ->
            submissions
                .judge(UUID.fromString(media), UUID.fromString(walk.website), use, at)
                .allows());
  }

  private String releasedWith(Map<String, Object> ends) {
    var form = walk.form(family);
    ends.forEach(form::with);
    walk.record(family, form);
    return walk.released(family.pupil());
  }

  private void timePasses() {
    behind.change(
        school,
        "update release set recheck_at = clock_timestamp() - interval '1 second'"
            + " where recheck_at is not null");
    workOffLoss.whatTimeBrought(school);
  }

  /** The form was always like this: time has passed since the picture went live. */
  private void endedYesterday(String column) {
    var owner = "update consent_form set " + column + " = '" + Body.today().minusDays(1) + "'";
    behind.changeAsOwner(owner + " where school_id = '" + school + "'");
  }

  @Test
  void permissionEndsWithTheMomentTheLastDayEnds() {
    var last = Body.today().plusDays(20);
    var media = releasedWith(Map.of("publishUntil", last.toString()));
    var end = startOf(last.plusDays(1));
    assertThat(allowed(media, Use.NEW, end.minusNanos(1_000))).isTrue();
    assertThat(allowed(media, Use.NEW, end)).isFalse();
    assertThat(recheck()).containsExactly(end);
  }

  @Test
  void whatIsLiveStaysUntilKeepUntilAndNoLonger() {
    var last = Body.today().plusDays(20);
    var keep = Body.today().plusDays(40);
    var media = releasedWith(Map.of("publishUntil", last.toString(), "keepUntil", keep.toString()));
    var end = startOf(keep.plusDays(1));
    assertThat(allowed(media, Use.CONTINUING, startOf(last.plusDays(1)))).isTrue();
    assertThat(allowed(media, Use.CONTINUING, end.minusNanos(1_000))).isTrue();
    assertThat(allowed(media, Use.CONTINUING, end)).isFalse();
  }

  @Test
  void leavingAndEighteenthBirthdayAreKnownBeforehand() {
    walk.school
        .head()
        .post("/channels/" + walk.website + "/approvals", Map.of("reviewOn", "2040-01-01"))
        .statusCode(201);
    var media = releasedWith(Map.of("publishUntil", Body.today().plusYears(20).toString()));
    var birthday = startOf(LocalDate.parse("2033-03-04"));
    assertThat(allowed(media, Use.NEW, birthday.minusNanos(1_000))).isTrue();
    assertThat(allowed(media, Use.NEW, birthday)).isFalse();
    leaves(Body.today().plusDays(3));
    var left = startOf(Body.today().plusDays(4));
    assertThat(allowed(media, Use.NEW, left.minusNanos(1_000))).isTrue();
    assertThat(allowed(media, Use.NEW, left)).isFalse();
    assertThat(allowed(media, Use.CONTINUING, left)).isTrue();
    assertThat(recheck()).containsExactly(left);
  }

  @Test
  void aHoldThatBeginsLaterIsKnownBeforehand() {
    var media = releasedWith(Map.of());
    var from = Body.today().plusDays(2);
    walk.school
        .head()
        .create("/pupils/" + family.pupil() + "/holds", Body.aHold().with("from", from.toString()));
    assertThat(walk.verdict(media)).isEqualTo("ALLOW");
    assertThat(allowed(media, Use.NEW, startOf(from).minusNanos(1_000))).isTrue();
    assertThat(allowed(media, Use.NEW, startOf(from))).isFalse();
    assertThat(recheck()).containsExactly(startOf(from));
  }

  @Test
  void expiryIsDeniedByTheClockBeforeAnyJobHasRun() {
    var media = releasedWith(Map.of());
    endedYesterday("publish_until");
    assertThat(walk.verdict(media)).isEqualTo("DENY");
    walk.content(media).statusCode(404);
    assertThat(behind.releases(school, media)).containsExactly("APPROVED");
    timePasses();
    assertThat(behind.releases(school, media)).containsExactly("REVOKED");
    behind.workOff(school);
    assertThat(behind.approvedObjects(school)).isEmpty();
  }

  @Test
  void expiryLeavesALivePlaceAloneAndKeepUntilTakesItDown() {
    var media = releasedWith(Map.of("keepUntil", Body.today().plusDays(300).toString()));
    walk.publish(media);
    endedYesterday("publish_until");
    timePasses();
    assertThat(takedowns()).isEmpty();
    assertThat(behind.releases(school, media)).containsExactly("APPROVED");
    assertThat(walk.verdict(media)).isEqualTo("DENY");
    assertThat(recheck()).containsExactly(startOf(Body.today().plusDays(301)));
    endedYesterday("keep_until");
    timePasses();
    assertThat(takedowns()).hasSize(1);
    assertThat(behind.releases(school, media)).containsExactly("REVOKED");
  }

  @Test
  void leavingLeavesALivePlaceAloneAndAPlanNot() {
    var media = releasedWith(Map.of());
    walk.publish(media);
    leaves(Body.today().minusDays(1));
    assertThat(takedowns()).isEmpty();
    assertThat(behind.releases(school, media)).containsExactly("APPROVED");
    assertThat(walk.verdict(media)).isEqualTo("DENY");
  }

  @Test
  void aPlanFallsWithPublishUntil() {
    var media = releasedWith(Map.of("keepUntil", Body.today().plusDays(300).toString()));
    walk.school.cms().create("/publications", Map.of("media", media, "channel", walk.website));
    endedYesterday("publish_until");
    timePasses();
    assertThat(takedowns()).hasSize(1);
    assertThat(behind.releases(school, media)).containsExactly("REVOKED");
  }

  @Test
  void aPlaceThatWentLiveAgainAfterItsTakeDownIsTakenDownAgain() {
    var media = releasedWith(Map.of());
    String place = walk.publish(media).getString("id");
    var takedown = walk.withdraw(family).getString("takedowns[0]");
    confirm(takedown);
    var again = goesLive(place);
    assertThat(again).isNotNull().isNotEqualTo(takedown);
    confirm(again);
    var form = walk.form(family).with("signedOn", Body.today().toString());
    assertThat(behind.changeAsOwner(receivedEarlier())).isPositive();
    walk.record(family, form);
    var other = walk.released(family.pupil());
    String second = walk.publish(other).getString("id");
    confirm(walk.withdraw(family).getString("takedowns[0]"));
    assertThat(goesLive(second)).isNotNull();
  }

  private String receivedEarlier() {
    return "update consent_no set received_on = received_on - 5 where school_id = '" + school + "'";
  }

  private void confirm(String takedown) {
    walk.school
        .cms()
        .post("/takedowns/" + takedown + "/confirmations", Map.of("outcome", "DONE"))
        .statusCode(201);
  }

  private String goesLive(String publication) {
    return walk.school
        .cms()
        .patch("/publications/" + publication, Map.of("state", "LIVE"))
        .statusCode(200)
        .extract()
        .path("takedown");
  }

  private void leaves(LocalDate last) {
    walk.school
        .office()
        .patch("/pupils/" + family.pupil(), Map.of("onRollUntil", last.toString()))
        .statusCode(200);
  }

  private List<String> takedowns() {
    return behind.texts(school, "select state from takedown");
  }

  private List<Instant> recheck() {
    return behind
        .texts(
            school,
            "select cast(cast(extract(epoch from recheck_at) * 1000000 as bigint) as text) from release"
                + " where state = 'APPROVED'")
        .stream()
        .map(micros -> Instant.EPOCH.plus(Duration.ofNanos(Long.parseLong(micros) * 1_000)))
        .toList();
  }
}
