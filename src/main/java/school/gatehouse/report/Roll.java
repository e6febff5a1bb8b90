package school.gatehouse.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import school.gatehouse.channel.Category;
import school.gatehouse.consent.AnswerValue;
import school.gatehouse.consent.ConsentFacts;
import school.gatehouse.consent.FormFacts;
import school.gatehouse.consent.TellStandings;
import school.gatehouse.pupil.ClassEntry;
import school.gatehouse.pupil.PupilFacts;
import school.gatehouse.school.SchoolFacts;

/** Pupils with everything that is known and said of them, read at once. */
record Roll(
    Instant at,
    SchoolFacts school,
    List<ClassEntry> pupils,
    Map<UUID, PupilFacts> facts,
    Map<UUID, ConsentFacts> said,
    Map<UUID, Category> places) {

  LocalDate today() {
    return school.dayOf(at);
  }

  /** The same pupils in a school that has settled otherwise. */
  Roll under(SchoolFacts other) {
    return new Roll(at, other, pupils, facts, said, places);
  }

  TellStandings standings(UUID pupil) {
    return new TellStandings(school, facts.get(pupil), said.get(pupil), places);
  }

  /**
   * Whether somebody has said yes or no about the pupil; a form that was not valid says nothing.
   */
  boolean answered(UUID pupil) {
    var all = said.get(pupil);
    return !all.noes().isEmpty()
        || all.forms().stream()
            .filter(form -> form.invalidated().isEmpty())
            .flatMap(form -> form.answers().stream())
            .anyMatch(answer -> answer.value() != AnswerValue.BLANK);
  }

  List<FormFacts> forms(UUID pupil) {
    return said.get(pupil).forms();
  }
}
