package school.gatehouse.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.testsupport.GatehouseTest;
import school.gatehouse.testsupport.TestSchools;
import school.gatehouse.testsupport.Walk;

/** Many pupils are read at once: nobody waits for a list. */
@GatehouseTest
class BigSchoolTest {

  private static final int PUPILS = 1_000;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final String COPIES =
      "with n as (select n, gen_random_uuid() as p, gen_random_uuid() as g, gen_random_uuid() as f"
          + " from generate_series(1, :copies) as n),"
          + " pupils as (insert into pupil (id, school_id, given_name, family_name, date_of_birth,"
          + " year_group, class_name, on_roll_from, folded, change_id) select n.p, x.school_id,"
          + " x.given_name, x.family_name || n.n, x.date_of_birth, x.year_group,"
          + " n.n % 10 + 1 || ' Oak', x.on_roll_from, x.folded || n.n, x.change_id"
          + " from pupil x, n where x.id = :pupil returning 1),"
          + " guardians as (insert into guardian (id, school_id, pupil_id, name, relationship,"
          + " authority, change_id) select n.g, x.school_id, n.p, x.name, x.relationship,"
          + " x.authority, x.change_id from guardian x, n where x.pupil_id = :pupil returning 1),"
          + " standing as (insert into responsibility (id, school_id, guardian_id, state, basis,"
          + " change_id) select gen_random_uuid(), x.school_id, n.g, x.state, x.basis, x.change_id"
          + " from responsibility x, n where cast(x.guardian_id as text) = :guardian returning 1),"
          + " forms as (insert into consent_form (id, school_id, pupil_id, by_person, notice_id,"
          + " evidence_id, signed_on, valid_from, keyed_by, change_id) select n.f, x.school_id, n.p,"
          + " replace(x.by_person, :guardian, cast(n.g as text)), x.notice_id, x.evidence_id,"
          + " x.signed_on, x.valid_from, x.keyed_by, x.change_id from consent_form x, n"
          + " where x.pupil_id = :pupil returning 1)"
          + " insert into consent_answer (form_id, school_id, category, kind, naming, answer)"
          + " select n.f, a.school_id, a.category, a.kind, a.naming, a.answer from consent_answer a"
          + " join consent_form x on x.id = a.form_id, n where x.pupil_id = :pupil";

  @Inject TestSchools schools;
  @Inject SchoolWall wall;
  @Inject Session database;

  @Test
  void aThousandPupilsAreAnsweredInTwoSeconds() {
    var walk = new Walk(schools.aSchool());
    fill(walk);
    var office = walk.school.office();
    for (var path :
        List.of(
            "/channels/" + walk.website + "/cleared",
            "/today",
            "/reports/coverage",
            "/reports/forecast",
            "/reports/unanswered")) {
      office.get(path).statusCode(200);
      long began = System.nanoTime();
      office.get(path).statusCode(200);
      var took = Duration.ofNanos(System.nanoTime() - began);
      org.jboss.logging.Logger.getLogger(BigSchoolTest.class)
          .infof("%s %d ms", path, took.toMillis());
      assertThat(took).as(path).isLessThan(PATIENCE);
    }
    assertThat(
            office
                .get("/channels/" + walk.website + "/cleared")
                .extract()
                .jsonPath()
                .getList("people.state", String.class))
        .hasSize(PUPILS)
        .containsOnly("MAY");
  }

  /** One pupil through the door, the others as copies of that one's rows. */
  private void fill(Walk walk) {
    var first = walk.cleared();
    wall.in(
        walk.school.id(),
        () ->
            database
                .createNativeMutationQuery(COPIES)
                .setParameter("pupil", UUID.fromString(first.pupil()))
                .setParameter("guardian", first.guardian())
                .setParameter("copies", PUPILS - 1)
                .executeUpdate());
  }
}
