package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import school.gatehouse.consent.Use;
import school.gatehouse.decision.Decisions;
import school.gatehouse.decision.Decisions.Judgement;
import school.gatehouse.decision.FaceCount;
import school.gatehouse.decision.Other;
import school.gatehouse.decision.Question;
import school.gatehouse.decision.ReasonCode;
import school.gatehouse.inspection.Faces;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.media.MediaFacts;
import school.gatehouse.media.MediaStore;
import school.gatehouse.problem.Problem;
import school.gatehouse.school.Schools;
import school.gatehouse.submission.names.NameFound;

/**
 * Puts the question about an item and a channel: over the people and stops of all items with the
 * same bytes, with what was found in the file, said about it, and settled by a reviewer.
 */
@ApplicationScoped
class JudgeItem {

  private final ReadGroup groups;
  private final MediaStore media;
  private final NamesFound names;
  private final Schools schools;
  private final Decisions decisions;
  private final Answers answers;
  private final StoppedItems stopped;
  private final boolean demo;

  JudgeItem(
      ReadGroup groups,
      MediaStore media,
      NamesFound names,
      Schools schools,
      Decisions decisions,
      Answers answers,
      StoppedItems stopped,
      @ConfigProperty(name = "gatehouse.demo") boolean demo) {
    this.groups = groups;
    this.media = media;
    this.names = names;
    this.schools = schools;
    this.decisions = decisions;
    this.answers = answers;
    this.stopped = stopped;
    this.demo = demo;
  }

  Judgement judge(UUID item, UUID channel, Use use, Instant at) {
    var group = groups.of(item);
    return judge(group, stopped.orHidden(group.standing()), new Asked(channel, use, at));
  }

  /** As if no report hid it. */
  Judgement judgeUnhidden(UUID item, UUID channel, Use use, Instant at) {
    var group = groups.of(item);
    return judge(group, stopped.apartFromReports(group.standing()), new Asked(channel, use, at));
  }

  private record Asked(UUID channel, Use use, Instant at) {}

  private Judgement judge(ItemGroup group, boolean denied, Asked asked) {
    var item = group.own().media;
    var channel = asked.channel();
    var own = group.own();
    var bytes = media.facts(item).orElseThrow(Problem::notHere);
    return decisions.ask(
        new Question(
            channel,
            asked.use(),
            asked.at(),
            itemOf(group, bytes, findings(group, bytes, channel), denied),
            peopleOf(group),
            declarationsOf(group, bytes),
            answers.settled(own, bytes, channel)));
  }

  private Question.Item itemOf(
      ItemGroup group, MediaFacts bytes, Set<ReasonCode> findings, boolean denied) {
    return new Question.Item(
        group.standing(),
        group.own().kind,
        true,
        findings,
        group.sentBeforeWithOthers(),
        denied,
        bytes.faces().map(faces -> beside(group.people(), faces)));
  }

  private static FaceCount beside(People said, Faces faces) {
    return FaceCount.beside(
        questioned(said, said.notSure(), List.of(said)), faces.large(), faces.small());
  }

  /**
   * What the file itself, the words that go with it, or a reviewer's refusal say against it. A
   * refusal is of the bytes: neither sending them again nor other people undo it, only a reviewer.
   */
  private Set<ReasonCode> findings(ItemGroup group, MediaFacts bytes, UUID channel) {
    var codes = EnumSet.noneOf(ReasonCode.class);
    for (FindingCode blocking :
        List.of(
            FindingCode.TYPE_NOT_ALLOWED,
            FindingCode.TYPE_MISMATCH,
            FindingCode.NOT_CLEANABLE,
            FindingCode.MALWARE)) {
      if (bytes.has(blocking)) {
        codes.add(ReasonCode.valueOf(blocking.name()));
      }
    }
    if (bytes.cleaned().isEmpty() && codes.isEmpty()) {
      codes.add(ReasonCode.NOT_CLEANABLE);
    }
    codes.addAll(scan(group, bytes));
    if (bytes.has(FindingCode.FACES_NOT_COUNTED)) {
      codes.add(ReasonCode.FACES_NOT_COUNTED);
    }
    if (!group.sources().isEmpty()) {
      codes.add(ReasonCode.EDITED_COPY);
    }
    if (answers.refused(group.ids(), channel)) {
      codes.add(ReasonCode.NOT_RELEASED);
    }
    if (!group.tooMuch(names.of(group.own())).isEmpty()) {
      codes.add(ReasonCode.NAME_WITH_IMAGE);
    }
    return codes;
  }

  /**
   * What the scanner knows to be harmful is so wherever the same bytes were sent. Where one was
   * asked in vain nobody may say yes in its place, in the demo neither.
   */
  private Set<ReasonCode> scan(ItemGroup group, MediaFacts bytes) {
    var codes = EnumSet.noneOf(ReasonCode.class);
    if (group.said().size() > 1 && media.isInfected(group.ids())) {
      codes.add(ReasonCode.MALWARE);
    }
    if (bytes.scanFailed()) {
      codes.add(ReasonCode.SCAN_FAILED);
    } else if (bytes.has(FindingCode.NOT_SCANNED) && !demo) {
      codes.add(ReasonCode.NOT_SCANNED);
    }
    return codes;
  }

  /** Where the names that were found with the item say more than they may. */
  List<String> tooMuch(UUID item) {
    var group = groups.of(item);
    return group.tooMuch(names.of(group.own()));
  }

  /** The same of names that were found on a page beside it. */
  List<String> tooMuch(UUID item, List<NameFound> onPage) {
    return groups.of(item).tooMuch(onPage);
  }

  private static Question.People peopleOf(ItemGroup group) {
    return questioned(group.people(), group.notSure(), group.everybody());
  }

  /** The people of several submissions, with what one of them says besides. */
  private static Question.People questioned(People said, boolean notSure, Collection<People> all) {
    List<People.Pupil> pupils = new ArrayList<>();
    List<Other> others = new ArrayList<>();
    for (People people : all) {
      pupils.addAll(people.pupils());
      people
          .others()
          .forEach(o -> others.add(new Other(o.kind(), o.count(), o.evidence() != null)));
    }
    var union = new People(pupils, null, false, false);
    return new Question.People(
        union.pupils().stream().map(People.Pupil::depicted).toList(),
        others,
        said.nobodyIdentifiable(),
        notSure,
        said.declared());
  }

  private Question.Declarations declarationsOf(ItemGroup group, MediaFacts bytes) {
    var own = group.own();
    boolean permitted =
        own.devicePermission != null
            && schools.devicePermitted(
                own.devicePermission, own.submittedBy, schools.facts().dayOf(own.submittedAt));
    return new Question.Declarations(
        own.naming,
        group.namesVisible(),
        new Question.Device(
            own.deviceKind,
            permitted,
            contradictsRegister(bytes)
                || group.sources().stream()
                    .flatMap(source -> media.facts(source).stream())
                    .anyMatch(this::contradictsRegister)),
        new Question.Source(own.ownWork, own.licence != null && !own.licence.isBlank()));
  }

  private boolean contradictsRegister(MediaFacts bytes) {
    return schools.contradictsRegister(bytes.deviceMake(), bytes.deviceModel());
  }
}
