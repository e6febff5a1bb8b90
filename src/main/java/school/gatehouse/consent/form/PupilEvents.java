package school.gatehouse.consent.form;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import school.gatehouse.change.Moment;
import school.gatehouse.consent.Answer;
import school.gatehouse.consent.ConsentFacts;
import school.gatehouse.consent.FormFacts;
import school.gatehouse.consent.NoFacts;
import school.gatehouse.consent.PermissionStanding;

/** Everything said about one pupil that had been recorded by an instant, with who keyed it. */
final class PupilEvents {

  private final ConsentFacts said;
  private final Map<UUID, ConsentForm> forms;
  private final Map<UUID, UUID> keyersOfNoes;
  private final Instant at;

  PupilEvents(
      ConsentFacts said, Map<UUID, ConsentForm> forms, Map<UUID, UUID> keyersOfNoes, Instant at) {
    this.said = said;
    this.forms = forms;
    this.keyersOfNoes = keyersOfNoes;
    this.at = at;
  }

  private record Recorded(Moment when, ConsentHistory.Event event) {}

  /** What was said about one permission, in the order of its recording. */
  List<ConsentHistory.Event> about(PermissionStanding standing) {
    return Stream.concat(
            said.forms().stream().flatMap(form -> events(form, standing)),
            said.noes().stream()
                .filter(no -> no.scope().takes(standing.permission()))
                .map(no -> event(no, standing)))
        .filter(recorded -> recorded.when().by(at))
        .sorted(Comparator.comparing(Recorded::when))
        .map(Recorded::event)
        .toList();
  }

  private Stream<Recorded> events(FormFacts form, PermissionStanding standing) {
    return form.answers().stream()
        .filter(answer -> answer.permission().equals(standing.permission()))
        .map(answer -> event(form, answer, standing));
  }

  private Recorded event(FormFacts form, Answer answer, PermissionStanding standing) {
    var row = forms.get(form.id());
    return new Recorded(
        form.recorded(),
        new ConsentHistory.Event(
            form.id(),
            answer.value().name(),
            form.by(),
            Optional.of(row.signedOn),
            Optional.empty(),
            form.recorded().at(),
            form.invalidated().filter(moment -> moment.by(at)).map(Moment::at),
            Optional.of(row.notice),
            Optional.ofNullable(row.evidence),
            row.keyedBy,
            standing.events().contains(form.id())));
  }

  private Recorded event(NoFacts no, PermissionStanding standing) {
    return new Recorded(
        no.recorded(),
        new ConsentHistory.Event(
            no.id(),
            no.kind().name(),
            no.by(),
            Optional.empty(),
            Optional.of(no.receivedOn()),
            no.recorded().at(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            keyersOfNoes.get(no.id()),
            standing.events().contains(no.id())));
  }
}
