package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.CheckLog;
import school.gatehouse.audit.Entry;
import school.gatehouse.consent.Use;
import school.gatehouse.decision.Decision;
import school.gatehouse.decision.ExactView;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;
import school.gatehouse.decision.RedactedView;
import school.gatehouse.decision.ToldReason;
import school.gatehouse.decision.Verdict;
import school.gatehouse.media.MediaStore;
import school.gatehouse.submission.Releases;
import school.gatehouse.submission.Submissions;
import school.gatehouse.submission.WordsOnPages;
import school.gatehouse.submission.names.Passage;

/**
 * Answers whether items may be published now: all of a request over one unchanging picture of the
 * database. Whatever goes wrong is a no with a reason.
 */
@ApplicationScoped
class PublishCheck {

  private static final Logger LOG = Logger.getLogger(PublishCheck.class);

  private final SchoolWall wall;
  private final FindItem find;
  private final Submissions submissions;
  private final Releases releases;
  private final MediaStore media;
  private final CheckLog log;

  PublishCheck(
      SchoolWall wall,
      FindItem find,
      Submissions submissions,
      Releases releases,
      MediaStore media,
      CheckLog log) {
    this.wall = wall;
    this.find = find;
    this.submissions = submissions;
    this.releases = releases;
    this.media = media;
    this.log = log;
  }

  PublishCheckResource.Answers answer(Caller caller, PublishCheckResource.Checks checks) {
    try {
      var answers = wall.snapshot(caller.school(), at -> answers(caller, checks, at));
      return logged(caller, checks, answers) ? answers : cannotTell(caller, checks);
    } catch (RuntimeException failed) {
      // fails closed, whatever it was; the cause may hold values, so only its kind is logged
      LOG.warnf("A publish-check could not be answered: %s", failed.getClass().getName());
      return cannotTell(caller, checks);
    }
  }

  private PublishCheckResource.Answers answers(
      Caller caller, PublishCheckResource.Checks checks, SchoolWall.Instance at) {
    var pages = submissions.wordsOnPages();
    boolean behind = checks.atLeast() != null && at.version() < checks.atLeast();
    return new PublishCheckResource.Answers(
        at.version(),
        at.now(),
        checks.items().stream()
            .map(
                item ->
                    behind
                        ? no(caller, ReasonCode.CANNOT_TELL)
                        : one(caller, item, new Asking(at.now(), pages)))
            .toList());
  }

  /** The instant of a request, and what reads the words on its pages. */
  private record Asking(Instant now, WordsOnPages pages) {}

  private PublishCheckResource.Answer one(
      Caller caller, PublishCheckResource.Item item, Asking asking) {
    var found = find.find(caller, item);
    return found.refusal().isPresent()
        ? no(caller, found.refusal().get())
        : judged(caller, found, item, asking);
  }

  private PublishCheckResource.Answer judged(
      Caller caller, FindItem.Found found, PublishCheckResource.Item asked, Asking asking) {
    var judgement = submissions.judge(found.item(), found.channel(), Use.NEW, asking.now());
    if (!judgement.allows()) {
      return told(caller, judgement.decision());
    }
    if (releases.approved(media.sameBytes(found.item()), found.channel()).isEmpty()) {
      return no(caller, ReasonCode.NOT_RELEASED);
    }
    return asking
        .pages()
        .nameTooMuch(found.item(), words(asked))
        .map(sentence -> named(caller, sentence))
        .orElseGet(() -> allowed(judgement.decision()));
  }

  private static PublishCheckResource.Answer allowed(Decision decision) {
    return new PublishCheckResource.Answer(
        Verdict.ALLOW, List.of(), decision.validUntil().orElse(null));
  }

  private static PublishCheckResource.Answer named(Caller caller, String sentence) {
    var plain = told(caller, Verdict.REVIEW, ReasonCode.NAME_WITH_IMAGE);
    return new PublishCheckResource.Answer(
        plain.verdict(),
        plain.reasons().stream().map(reason -> reason.saying(sentence)).toList(),
        null);
  }

  /** The words on the page beside the item. */
  private static List<Passage> words(PublishCheckResource.Item asked) {
    return Stream.of(passage(Passage.CAPTION, asked.caption()), passage(Passage.TEXT, asked.text()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Passage> passage(String where, String words) {
    return Optional.ofNullable(words).map(text -> new Passage(where, text));
  }

  private static PublishCheckResource.Answer no(Caller caller, ReasonCode code) {
    return told(caller, Verdict.DENY, code);
  }

  private static PublishCheckResource.Answer told(Caller caller, Verdict verdict, ReasonCode code) {
    return told(caller, new Decision(verdict, List.of(Reason.of(code)), Optional.empty()));
  }

  private static PublishCheckResource.Answer told(Caller caller, Decision decision) {
    return new PublishCheckResource.Answer(decision.verdict(), reasons(caller, decision), null);
  }

  private static List<ToldReason> reasons(Caller caller, Decision decision) {
    if (caller.is(Roles.CMS)) {
      return RedactedView.forMachine(decision);
    }
    return caller.is(Roles.OFFICE) ? ExactView.of(decision) : RedactedView.forTeacher(decision);
  }

  private static PublishCheckResource.Answers cannotTell(
      Caller caller, PublishCheckResource.Checks checks) {
    return new PublishCheckResource.Answers(
        null,
        Instant.now().truncatedTo(ChronoUnit.MICROS),
        checks.items().stream().map(item -> no(caller, ReasonCode.CANNOT_TELL)).toList());
  }

  private boolean logged(
      Caller caller, PublishCheckResource.Checks checks, PublishCheckResource.Answers answers) {
    var verdicts =
        IntStream.range(0, checks.items().size())
            .mapToObj(i -> FindItem.line(checks.items().get(i), answers.answers().get(i).verdict()))
            .toList();
    return log.stored(
        caller,
        Entry.of("publish.checked", UUID.randomUUID())
            .with("version", answers.version())
            .with("answers", verdicts));
  }
}
