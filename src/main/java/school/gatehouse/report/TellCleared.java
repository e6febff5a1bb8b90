package school.gatehouse.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.channel.Place;
import school.gatehouse.channel.Places;
import school.gatehouse.consent.Consents;
import school.gatehouse.decision.Decide;
import school.gatehouse.decision.Decision;
import school.gatehouse.decision.ExactView;
import school.gatehouse.decision.Facts;
import school.gatehouse.decision.MediaKind;
import school.gatehouse.decision.ToldReason;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.ClassEntry;
import school.gatehouse.pupil.ClassLists;
import school.gatehouse.pupil.Pupils;
import school.gatehouse.school.SchoolFacts;
import school.gatehouse.school.Schools;

/**
 * Tells whose picture may go on a place on a day: asks for each pupil of a list the one decision
 * that every picture is asked, over one picture of the database.
 */
@ApplicationScoped
class TellCleared {

  private static final int FARTHEST_IN_YEARS = 2;

  private final SchoolWall wall;
  private final Schools schools;
  private final Places places;
  private final ClassLists lists;
  private final Pupils pupils;
  private final Consents consents;
  private final Decide decide = new Decide();

  TellCleared(
      SchoolWall wall,
      Schools schools,
      Places places,
      ClassLists lists,
      Pupils pupils,
      Consents consents) {
    this.wall = wall;
    this.schools = schools;
    this.places = places;
    this.lists = lists;
    this.pupils = pupils;
    this.consents = consents;
  }

  /** What is asked. */
  record Asked(
      UUID channel, Optional<String> className, Optional<LocalDate> on, Kind kind, Naming naming) {}

  Cleared tell(Caller reader, Asked asked) {
    return wall.snapshot(reader.school(), at -> tell(reader, asked, at.now()));
  }

  private Cleared tell(Caller reader, Asked asked, Instant now) {
    var place = places.one(asked.channel()).orElseThrow(Problem::notHere);
    var day = dayOf(asked, schools.facts(), now);
    return new Cleared(
        place.id(),
        place.name(),
        day,
        asked.kind(),
        asked.naming(),
        Cleared.PlaceState.of(place.facts(), day),
        people(reader, asked, place, new Day(day, instantOf(day, schools.facts(), now))));
  }

  private record Day(LocalDate day, Instant at) {}

  private List<Cleared.ClearedPupil> people(Caller reader, Asked asked, Place place, Day on) {
    var entries = lists.onRoll(asked.className(), on.day());
    var ids = entries.stream().map(entry -> entry.name().id()).toList();
    var facts =
        new Facts(
            schools.facts(),
            place.facts(),
            pupils.facts(ids, on.at()),
            consents.facts(ids, on.at()));
    var question = new WouldBeShown(place.id(), media(asked.kind()), asked.naming(), on.at());
    return entries.stream()
        .map(
            entry ->
                answer(
                    reader,
                    entry,
                    decide.decideForNow(question.question(entry.name().id()), facts)))
        .toList();
  }

  private static MediaKind media(Kind kind) {
    return kind == Kind.VIDEO ? MediaKind.VIDEO : MediaKind.PHOTO;
  }

  private static Cleared.ClearedPupil answer(Caller reader, ClassEntry entry, Decision decision) {
    var name = entry.name();
    return new Cleared.ClearedPupil(
        name.id(),
        name.givenName(),
        name.familyName(),
        name.knownAs(),
        name.className(),
        entry.twin(),
        state(decision),
        reasons(reader, decision));
  }

  private static Cleared.State state(Decision decision) {
    return switch (decision.verdict()) {
      case ALLOW -> Cleared.State.MAY;
      case REVIEW -> Cleared.State.ASK_OFFICE;
      case DENY ->
          decision.reasons().stream().anyMatch(reason -> reason.pupil().isPresent())
              ? Cleared.State.MAY_NOT
              : Cleared.State.ASK_OFFICE;
    };
  }

  private static Optional<List<ToldReason>> reasons(Caller reader, Decision decision) {
    return reader.isAny(Roles.OFFICE, Roles.HEAD)
        ? Optional.of(ExactView.of(decision))
        : Optional.empty();
  }

  private static LocalDate dayOf(Asked asked, SchoolFacts school, Instant now) {
    var today = school.dayOf(now);
    var day = asked.on().orElse(today);
    if (day.isBefore(today)) {
      throw Problem.invalid("on", "must be today or a later day");
    }
    if (day.isAfter(today.plusYears(FARTHEST_IN_YEARS))) {
      throw Problem.invalid("on", "must be within " + FARTHEST_IN_YEARS + " years from today");
    }
    return day;
  }

  /** Of today the instant of now; of a later day its first, from which its dates count. */
  private static Instant instantOf(LocalDate day, SchoolFacts school, Instant now) {
    var start = school.startOf(day);
    return start.isAfter(now) ? start : now;
  }
}
