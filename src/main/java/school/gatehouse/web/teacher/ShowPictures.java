package school.gatehouse.web.teacher;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import school.gatehouse.channel.ChannelResource;
import school.gatehouse.decision.ToldReason;
import school.gatehouse.decision.Verdict;
import school.gatehouse.pupil.PupilName;
import school.gatehouse.submission.People;
import school.gatehouse.submission.SubmissionResource;
import school.gatehouse.submission.SubmissionState;
import school.gatehouse.submission.SubmissionView;
import school.gatehouse.web.SchoolTime;

/** Puts names to the ids of submissions, as far as the visitor may know them. */
@ApplicationScoped
class ShowPictures {

  private final SubmissionResource submissions;
  private final ChannelResource channels;
  private final SchoolTime time;

  ShowPictures(SubmissionResource submissions, ChannelResource channels, SchoolTime time) {
    this.submissions = submissions;
    this.channels = channels;
    this.time = time;
  }

  Shown one(UUID id) {
    var names =
        submissions.names(id).items().stream().collect(Collectors.toMap(PupilName::id, Chip::name));
    return shown(submissions.show(id), channels.list().names(), names);
  }

  /** Without names: a list says only where each picture stands. */
  List<Shown> all(List<SubmissionView> pictures) {
    var places = channels.list().names();
    return pictures.stream().map(each -> shown(each, places, Map.of())).toList();
  }

  private Shown shown(SubmissionView view, Map<UUID, String> places, Map<UUID, String> names) {
    return new Shown(
        view.id(),
        view.title(),
        time.moment(view.submittedAt()),
        stateOf(view),
        whoIn(view.people(), names),
        view.media().flatMap(SubmissionView.Media::cleaned).isPresent(),
        view.verdicts().stream().map(each -> answer(each, places, names)).toList(),
        view.media()
            .flatMap(SubmissionView.Media::cleaned)
            .map(copy -> copy.removed())
            .orElse(List.of()),
        view.batch(),
        view.edited().map(made -> made(made, names)));
  }

  private static Shown.Made made(SubmissionView.Edited made, Map<UUID, String> names) {
    return new Shown.Made(
        made.source(),
        made.takenOut().stream()
            .map(id -> names.getOrDefault(id, ""))
            .sorted()
            .collect(Collectors.joining(", ")));
  }

  private static Shown.Who whoIn(People people, Map<UUID, String> names) {
    Map<String, Boolean> possibly = new TreeMap<>();
    people
        .pupils()
        .forEach(
            each ->
                possibly.merge(
                    names.getOrDefault(each.pupil(), ""), each.possibly(), Boolean::logicalAnd));
    return new Shown.Who(
        possibly.entrySet().stream()
            .map(each -> new Shown.Person(each.getKey(), each.getValue()))
            .toList(),
        people.others().stream()
            .map(other -> new Shown.Other(other.kind().name(), other.count()))
            .toList(),
        people.nobodyIdentifiable(),
        people.notSure(),
        people.waiting());
  }

  private Shown.Answer answer(
      SubmissionView.ChannelVerdict verdict, Map<UUID, String> places, Map<UUID, String> names) {
    return new Shown.Answer(
        places.getOrDefault(verdict.channel(), ""),
        verdict.verdict().name(),
        time.moment(verdict.decidedAt()),
        verdict.reasons().stream().map(reason -> why(reason, names)).toList(),
        without(verdict.reasons()));
  }

  private static int without(List<ToldReason> reasons) {
    return reasons.stream().anyMatch(reason -> reason.pupil().isEmpty())
        ? 0
        : (int) reasons.stream().map(reason -> reason.pupil().get()).distinct().count();
  }

  private static Shown.Why why(ToldReason reason, Map<UUID, String> names) {
    return new Shown.Why(
        reason.pupil().map(id -> names.getOrDefault(id, "")).orElse(""),
        reason.message(),
        reason.remedy().orElse(""));
  }

  private static Shown.State stateOf(SubmissionView view) {
    if (view.state() == SubmissionState.REFUSED_FILE) {
      return Shown.State.UNUSABLE;
    }
    if (view.media().isEmpty()) {
      return Shown.State.CHECKING;
    }
    if (view.people().waiting()) {
      return Shown.State.WAITING;
    }
    if (view.state() == SubmissionState.INSPECTING || view.verdicts().isEmpty()) {
      return Shown.State.CHECKING;
    }
    var verdicts =
        view.verdicts().stream()
            .map(SubmissionView.ChannelVerdict::verdict)
            .collect(Collectors.toSet());
    if (verdicts.equals(Set.of(Verdict.ALLOW))) {
      return Shown.State.EVERYWHERE;
    }
    if (verdicts.contains(Verdict.ALLOW)) {
      return Shown.State.SOMEWHERE;
    }
    return verdicts.contains(Verdict.REVIEW) ? Shown.State.LOOK : Shown.State.NOWHERE;
  }
}
