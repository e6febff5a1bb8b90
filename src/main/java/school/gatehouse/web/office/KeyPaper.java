package school.gatehouse.web.office;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import school.gatehouse.channel.Permission;
import school.gatehouse.consent.AnswerValue;
import school.gatehouse.consent.form.ConsentResource;
import school.gatehouse.consent.form.Timeline;
import school.gatehouse.consent.form.TimelineResource;
import school.gatehouse.evidence.EvidenceResource;
import school.gatehouse.notice.NoticeFields;
import school.gatehouse.notice.NoticeResource;
import school.gatehouse.notice.NoticeView;
import school.gatehouse.pupil.guardian.GuardianResource;
import school.gatehouse.pupil.guardian.GuardianView;
import school.gatehouse.web.Child;
import school.gatehouse.web.Mistakes;

/** Keeps a paper and records the form on it, once for each child. */
@ApplicationScoped
class KeyPaper {

  private final NoticeResource notices;
  private final GuardianResource guardians;
  private final EvidenceResource papers;
  private final ConsentResource consents;
  private final TimelineResource timeline;

  KeyPaper(
      NoticeResource notices,
      GuardianResource guardians,
      EvidenceResource papers,
      ConsentResource consents,
      TimelineResource timeline) {
    this.notices = notices;
    this.guardians = guardians;
    this.papers = papers;
    this.consents = consents;
    this.timeline = timeline;
  }

  /** A child and everybody who may have signed. */
  public record Signers(Child child, List<GuardianView> guardians) {}

  /** A form that was recorded, by its answers, and what it permits now; none if nothing was. */
  public record Recorded(Child child, Optional<Timeline.Signed> form, Optional<InForce> inForce) {

    public boolean done() {
      return form.isPresent();
    }

    public long yes() {
      return count(AnswerValue.GIVEN);
    }

    public long no() {
      return count(AnswerValue.REFUSED);
    }

    public long blank() {
      return count(AnswerValue.BLANK);
    }

    private long count(AnswerValue value) {
      return form.stream()
          .flatMap(it -> it.answers().stream())
          .filter(cell -> cell.answer() == value)
          .count();
    }
  }

  List<NoticeView> notices() {
    return notices.list().items();
  }

  /** The wording asked for, or the newest version there is. */
  Optional<NoticeView> notice(Optional<UUID> wanted) {
    var all = notices();
    return all.stream()
        .filter(one -> wanted.filter(one.id()::equals).isPresent())
        .findFirst()
        .or(() -> all.stream().max(Comparator.comparing(NoticeView::version)));
  }

  static SortedSet<Permission> asked(NoticeView notice) {
    var cells = new TreeSet<Permission>();
    for (NoticeFields.Asked asked : notice.permissions()) {
      asked
          .namings()
          .forEach(naming -> cells.add(new Permission(asked.category(), asked.kind(), naming)));
    }
    return cells;
  }

  List<Signers> signers(List<Child> children) {
    return children.stream()
        .map(child -> new Signers(child, guardians.list(child.id()).items()))
        .toList();
  }

  /**
   * The paper is kept whatever else is wrong with the form, so that it need not be chosen again.
   */
  Mistakes keep(PaperForm form) {
    if (!form.hasNewPaper()) {
      return Mistakes.NONE;
    }
    var tried =
        Mistakes.tryTo(() -> papers.store(form.paper, Days.orNull(form.kind), true).getEntity());
    tried.answer().ifPresent(kept -> form.kept = kept.id().toString());
    return tried
        .mistakes()
        .labelled(MessageBundles.get(FormWords.class)::field)
        .under("file", "paper");
  }

  /** Records the form for each of them, and gives what stopped it for those who are left. */
  Mistakes record(PaperForm form, List<Child> children, NoticeView notice) {
    var asked = asked(notice);
    List<Mistakes.Mistake> mistakes = new ArrayList<>();
    for (Child child : children) {
      var tried =
          Mistakes.tryTo(
              () -> consents.key(child.id(), form.fields(child.id(), asked)).getEntity());
      if (tried.answer().isPresent()) {
        form.pupil.remove(child.id());
      } else {
        mistakes.addAll(
            tried.mistakes().labelled(MessageBundles.get(FormWords.class)::field).list());
      }
    }
    return new Mistakes(mistakes.stream().distinct().toList());
  }

  /** What stands recorded of that paper; without a paper, the newest form. */
  List<Recorded> recorded(List<Child> children, Optional<UUID> paper) {
    return children.stream().map(child -> recorded(child, newest(child.id(), paper))).toList();
  }

  private Recorded recorded(Child child, Optional<Timeline.Signed> form) {
    return new Recorded(
        child,
        form,
        form.map(it -> InForce.of(it, consents.history(child.id(), Optional.empty()))));
  }

  private Optional<Timeline.Signed> newest(UUID child, Optional<UUID> paper) {
    return timeline.tell(child).items().stream()
        .flatMap(event -> event.form().stream())
        .filter(form -> paper.isEmpty() || form.evidence().equals(paper))
        .findFirst();
  }
}
