package school.gatehouse.consent.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.consent.Answer;
import school.gatehouse.consent.Consents;
import school.gatehouse.consent.FormFacts;
import school.gatehouse.consent.NoFacts;
import school.gatehouse.consent.NoKind;
import school.gatehouse.consent.Person;
import school.gatehouse.evidence.EvidenceStore;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.GuardianFacts;
import school.gatehouse.pupil.PupilFacts;
import school.gatehouse.pupil.Pupils;
import school.gatehouse.pupil.StopFacts;

/** Tells what was recorded about a pupil, as one story. Holds and restrictions are not in it. */
@ApplicationScoped
class TellTimeline {

  private final SchoolWall wall;
  private final Consents consents;
  private final Pupils pupils;
  private final Forms forms;
  private final AfterKeying after;
  private final EvidenceStore papers;

  TellTimeline(
      SchoolWall wall,
      Consents consents,
      Pupils pupils,
      Forms forms,
      AfterKeying after,
      EvidenceStore papers) {
    this.wall = wall;
    this.consents = consents;
    this.pupils = pupils;
    this.forms = forms;
    this.after = after;
    this.papers = papers;
  }

  Timeline tell(Caller reader, UUID pupil) {
    return wall.snapshot(reader.school(), state -> tell(reader, pupil, state.now()));
  }

  private Timeline tell(Caller reader, UUID pupil, Instant now) {
    var known =
        Optional.ofNullable(pupils.facts(List.of(pupil), now).get(pupil))
            .orElseThrow(Problem::notHere);
    var said = consents.facts(List.of(pupil), now).get(pupil);
    var methods = after.methodsOfNoes(pupil);
    var events =
        Stream.of(
                signed(reader, pupil, said.forms()),
                said.noes().stream().map(no -> no(no, methods)),
                after.events(pupil).stream(),
                known.stops().stream().flatMap(TellTimeline::stop),
                responsibility(known))
            .flatMap(Function.identity())
            .sorted(Comparator.comparing(Timeline.Event::at).reversed())
            .toList();
    return new Timeline(events, null);
  }

  private Stream<Timeline.Event> signed(Caller reader, UUID pupil, List<FormFacts> said) {
    var rows =
        forms.of(pupil).stream().collect(Collectors.toMap(ConsentForm::id, Function.identity()));
    var types =
        papers.mediaTypes(
            rows.values().stream().map(row -> row.evidence).filter(id -> id != null).toList());
    return said.stream()
        .map(
            form -> {
              var row = rows.get(form.id());
              return Timeline.Event.of(form.id(), Timeline.Type.FORM, form.recorded().at())
                  .said(form.by(), form.dates().signedOn())
                  .signed(
                      new Timeline.Signed(
                          row.notice,
                          Optional.ofNullable(row.evidence),
                          Optional.ofNullable(row.evidence).map(types::get),
                          form.dates().validFrom(),
                          form.dates().lastDayToPublish(),
                          form.dates().lastDayToKeep(),
                          form.answers().stream()
                              .sorted(Comparator.comparing(Answer::permission))
                              .map(TellTimeline::cell)
                              .toList(),
                          form.verified(),
                          form.invalidated().isPresent(),
                          row.keyedBy.equals(reader.account())));
            });
  }

  private static FormFields.Cell cell(Answer answer) {
    var asked = answer.permission();
    return new FormFields.Cell(asked.category(), asked.kind(), asked.naming(), answer.value());
  }

  private static Timeline.Event no(NoFacts no, Map<UUID, String> methods) {
    var type = no.kind() == NoKind.OBJECTED ? Timeline.Type.OBJECTED : Timeline.Type.WITHDRAWN;
    var scope = no.scope();
    return Timeline.Event.of(no.id(), type, no.recorded().at())
        .said(no.by(), no.receivedOn())
        .about(
            new Timeline.Scope(
                methods.getOrDefault(no.id(), ""),
                scope.categories(),
                scope.kinds(),
                scope.channels(),
                scope.media(),
                scope.naming()));
  }

  private static Stream<Timeline.Event> stop(StopFacts stop) {
    var set = Timeline.Event.of(stop.id(), Timeline.Type.STOPPED, stop.recorded().at());
    return Stream.concat(
        Stream.of(set),
        stop.lifted().stream()
            .map(moment -> Timeline.Event.of(stop.id(), Timeline.Type.STOP_LIFTED, moment.at())));
  }

  private static Stream<Timeline.Event> responsibility(PupilFacts known) {
    return known.guardians().stream().flatMap(TellTimeline::statements);
  }

  private static Stream<Timeline.Event> statements(GuardianFacts guardian) {
    return guardian.statements().stream()
        .map(
            statement ->
                Timeline.Event.of(
                        guardian.id(), Timeline.Type.RESPONSIBILITY, statement.recorded().at())
                    .because(Person.guardian(guardian.id()), statement.state().name()));
  }
}
