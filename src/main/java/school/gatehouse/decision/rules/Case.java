package school.gatehouse.decision.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import school.gatehouse.channel.Naming;
import school.gatehouse.consent.ConsentFacts;
import school.gatehouse.consent.JudgeConsent;
import school.gatehouse.consent.Use;
import school.gatehouse.decision.Facts;
import school.gatehouse.decision.Question;
import school.gatehouse.pupil.PupilFacts;
import school.gatehouse.school.SchoolFacts;

/** A question with the facts to judge it by, and the readings that several rules share. */
final class Case {

  private final Question question;
  private final Facts facts;
  private final LocalDate today;
  private final SortedSet<UUID> listed = new TreeSet<>();

  Case(Question question, Facts facts) {
    this.question = question;
    this.facts = facts;
    this.today = facts.school().dayOf(question.at());
    question.people().pupils().forEach(depicted -> listed.add(depicted.pupil()));
  }

  Question question() {
    return question;
  }

  Facts facts() {
    return facts;
  }

  Instant at() {
    return question.at();
  }

  SchoolFacts school() {
    return facts.school();
  }

  LocalDate today() {
    return today;
  }

  boolean isNew() {
    return question.use() == Use.NEW;
  }

  /** Each pupil who is listed, once, in a fixed order; whether certain or possible. */
  SortedSet<UUID> listed() {
    return listed;
  }

  /** What is known of the pupil, unless nothing is, or it is filed under another's id. */
  Optional<PupilFacts> pupil(UUID id) {
    return Optional.ofNullable(facts.pupils().get(id)).filter(pupil -> pupil.id().equals(id));
  }

  Stream<PupilFacts> known() {
    return listed.stream().flatMap(id -> pupil(id).stream());
  }

  JudgeConsent consentOf(PupilFacts pupil) {
    ConsentFacts said = facts.consents().get(pupil.id());
    return new JudgeConsent(school(), pupil, said == null ? ConsentFacts.none(pupil.id()) : said);
  }

  boolean fullName() {
    return question.declarations().naming() == Naming.FULL_NAME;
  }
}
