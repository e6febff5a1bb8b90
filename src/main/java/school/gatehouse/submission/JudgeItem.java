package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import school.gatehouse.consent.Use;
import school.gatehouse.decision.Decisions;
import school.gatehouse.decision.Decisions.Judgement;
import school.gatehouse.decision.MediaKind;
import school.gatehouse.decision.Other;
import school.gatehouse.decision.Question;
import school.gatehouse.decision.ReasonCode;
import school.gatehouse.decision.Role;
import school.gatehouse.inspection.FindingCode;
import school.gatehouse.media.MediaFacts;
import school.gatehouse.media.MediaStore;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.Pupils;
import school.gatehouse.school.Schools;

/**
 * Puts the question about an item and a channel: over the people and stops of all items with the
 * same bytes, with what was found in the file, said about it, and settled by a reviewer.
 */
@ApplicationScoped
class JudgeItem {

  private static final Comparator<Submission> IN_ORDER =
      Comparator.<Submission, Instant>comparing(s -> s.submittedAt).thenComparing(s -> s.media);

  private final Session database;
  private final PeopleRegister register;
  private final MediaStore media;
  private final Pupils pupils;
  private final Schools schools;
  private final Decisions decisions;
  private final boolean demo;

  JudgeItem(
      Session database,
      PeopleRegister register,
      MediaStore media,
      Pupils pupils,
      Schools schools,
      Decisions decisions,
      @ConfigProperty(name = "gatehouse.demo") boolean demo) {
    this.database = database;
    this.register = register;
    this.media = media;
    this.pupils = pupils;
    this.schools = schools;
    this.decisions = decisions;
    this.demo = demo;
  }

  Judgement judge(UUID item, UUID channel, Use use, Instant at) {
    var group = group(item);
    var own =
        group.stream().filter(s -> s.media.equals(item)).findFirst().orElseThrow(Problem::notHere);
    var bytes = media.facts(item).orElseThrow(Problem::notHere);
    var reviews =
        reviews(List.of(item), channel).stream()
            .filter(review -> review.stillFits(own, bytes))
            .toList();
    return decisions.ask(
        new Question(
            channel,
            use,
            at,
            itemOf(own, group, findings(own, bytes, group, channel)),
            peopleOf(own, group),
            declarationsOf(own, bytes),
            settled(reviews)));
  }

  private List<Submission> group(UUID item) {
    return database
        .createSelectionQuery("from Submission where media in (:ids)", Submission.class)
        .setParameterList("ids", media.sameBytes(item))
        .getResultList();
  }

  private Question.Item itemOf(Submission own, List<Submission> group, Set<ReasonCode> findings) {
    var ids = group.stream().map(s -> s.media).collect(Collectors.toSet());
    return new Question.Item(
        ids, own.kind, true, findings, sentBeforeWithOthers(own, group), isStopped(ids));
  }

  /**
   * What the file itself, the words that go with it, or a reviewer's refusal say against it. A
   * refusal is of the bytes: neither sending them again nor other people undo it, only a reviewer.
   */
  private Set<ReasonCode> findings(
      Submission own, MediaFacts bytes, List<Submission> group, UUID channel) {
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
    if (bytes.has(FindingCode.NOT_SCANNED) && !demo) {
      codes.add(ReasonCode.NOT_SCANNED);
    }
    if (isRefused(group, channel)) {
      codes.add(ReasonCode.NOT_RELEASED);
    }
    if (names(own, Arrays.asList(own.title, own.caption))) {
      codes.add(ReasonCode.NAME_WITH_IMAGE);
    }
    return codes;
  }

  /** Whether these words name a pupil in the item beyond what its naming says. */
  boolean names(UUID item, List<String> texts) {
    return group(item).stream()
        .filter(each -> each.media.equals(item))
        .anyMatch(own -> names(own, texts));
  }

  private boolean names(Submission own, List<String> texts) {
    var listed = register.read(own.media, own.peopleRevision).pupilIds();
    return !listed.isEmpty()
        && new NamesInText(texts).sayMoreThan(own.naming, pupils.names(listed));
  }

  private Question.People peopleOf(Submission own, List<Submission> group) {
    var said = register.read(own.media, own.peopleRevision);
    List<People.Pupil> pupils = new ArrayList<>();
    List<Other> others = new ArrayList<>();
    for (Submission each : group) {
      var people = register.read(each.media, each.peopleRevision);
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
        said.notSure(),
        said.declared());
  }

  private Question.Declarations declarationsOf(Submission own, MediaFacts bytes) {
    boolean permitted =
        own.devicePermission != null
            && schools.devicePermitted(
                own.devicePermission, schools.facts().dayOf(own.submittedAt));
    return new Question.Declarations(
        own.naming,
        own.namesVisible,
        new Question.Device(
            own.deviceKind,
            permitted,
            schools.contradictsRegister(bytes.deviceMake(), bytes.deviceModel())),
        new Question.Source(own.ownWork, own.licence != null && !own.licence.isBlank()));
  }

  private boolean sentBeforeWithOthers(Submission own, List<Submission> group) {
    var mine = register.read(own.media, own.peopleRevision).signature();
    return group.stream()
        .filter(other -> IN_ORDER.compare(other, own) < 0)
        .map(other -> register.read(other.media, other.peopleRevision).signature())
        .anyMatch(other -> !other.equals(mine));
  }

  private boolean isStopped(Collection<UUID> items) {
    return !database
        .createSelectionQuery(
            "from ItemStop where media in (:ids) and liftedChange is null", ItemStop.class)
        .setParameterList("ids", items)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  private boolean isRefused(List<Submission> group, UUID channel) {
    return reviews(group.stream().map(each -> each.media).toList(), channel).stream()
        .findFirst()
        .filter(newest -> newest.outcome == Review.Outcome.REFUSE)
        .isPresent();
  }

  /** Newest first. */
  private List<Review> reviews(List<UUID> items, UUID channel) {
    return database
        .createNativeQuery(
            "select r.* from review r left join change c on c.id = r.change_id"
                + " where r.media_id = any(:items) and r.channel_id = :channel"
                + " order by c.v desc nulls first",
            Review.class)
        .setParameter("items", items.toArray(UUID[]::new))
        .setParameter("channel", channel)
        .getResultList();
  }

  private static Set<ReasonCode> settled(List<Review> reviews) {
    return reviews.stream()
        .filter(review -> review.outcome == Review.Outcome.APPROVE)
        .flatMap(review -> review.settledCodes().stream())
        .collect(Collectors.toSet());
  }

  /** A picture in which pupils appear only as authors is their work. */
  static MediaKind kindOf(People people) {
    boolean onlyAuthors =
        !people.pupils().isEmpty()
            && people.pupils().stream().allMatch(pupil -> pupil.role() == Role.AUTHOR);
    return onlyAuthors ? MediaKind.WORK : MediaKind.PHOTO;
  }
}
