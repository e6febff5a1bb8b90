package school.gatehouse.consent.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.channel.Channels;
import school.gatehouse.consent.Consents;
import school.gatehouse.consent.PermissionStanding;
import school.gatehouse.consent.TellStandings;
import school.gatehouse.notice.Notices;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.Pupils;
import school.gatehouse.school.Schools;

/** Tells where a pupil's permissions stood at an instant, from what had been recorded by then. */
@ApplicationScoped
class TellHistory {

  private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("3000-01-01T00:00:00Z");

  private final SchoolWall wall;
  private final Consents consents;
  private final Pupils pupils;
  private final Notices notices;
  private final Schools schools;
  private final Forms forms;
  private final Channels channels;

  TellHistory(
      SchoolWall wall,
      Consents consents,
      Pupils pupils,
      Notices notices,
      Schools schools,
      Forms forms,
      Channels channels) {
    this.wall = wall;
    this.consents = consents;
    this.pupils = pupils;
    this.notices = notices;
    this.schools = schools;
    this.forms = forms;
    this.channels = channels;
  }

  ConsentHistory tell(String school, UUID pupil, Optional<String> asked) {
    var wanted = asked.map(TellHistory::instant);
    return wall.snapshot(school, state -> tell(pupil, wanted.orElse(state.now()), state.now()));
  }

  private ConsentHistory tell(UUID pupil, Instant at, Instant now) {
    var known =
        Optional.ofNullable(pupils.facts(List.of(pupil), at).get(pupil))
            .orElseThrow(Problem::notHere);
    var said = consents.facts(List.of(pupil), at).get(pupil);
    var rows =
        forms.of(pupil).stream().collect(Collectors.toMap(ConsentForm::id, Function.identity()));
    var events = new PupilEvents(said, rows, forms.keyersOfNoes(pupil), at);
    var standings = new TellStandings(schools.facts(), known, said, channels.categories());
    return new ConsentHistory(
        at,
        known.heldAt(now, schools.facts().dayOf(now)),
        standings.at(at, notices.askedByAny()).stream()
            .map(standing -> view(standing, events))
            .toList(),
        null);
  }

  private static ConsentHistory.Standing view(PermissionStanding standing, PupilEvents events) {
    return new ConsentHistory.Standing(
        standing.permission().category(),
        standing.permission().kind(),
        standing.permission().naming(),
        standing.state(),
        new TreeSet<>(standing.channels()),
        events.about(standing));
  }

  private static Instant instant(String asked) {
    try {
      var at = Instant.parse(asked);
      if (at.isAfter(FIRST) && at.isBefore(LAST)) {
        return at;
      }
      throw Problem.invalid("at", "must be between the years 1900 and 3000");
    } catch (DateTimeParseException noInstant) {
      throw Problem.invalid("at", "must be a moment, written like 2027-08-31T09:00:00Z");
    }
  }
}
