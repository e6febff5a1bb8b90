package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import school.gatehouse.access.Caller;
import school.gatehouse.channel.Channels;
import school.gatehouse.consent.Use;
import school.gatehouse.decision.Decisions.Judgement;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;
import school.gatehouse.media.MediaFacts;
import school.gatehouse.media.MediaStore;
import school.gatehouse.pupil.Pupils;

/** What waits for a reviewer, the oldest first. Ask over a snapshot of the school. */
@ApplicationScoped
public class WaitingReviews {

  /**
   * Places whose latest decision is REVIEW, and since when without a break; a picture of which its
   * sender still has to say who is in it waits for the sender.
   */
  private static final String WAITING =
      """
      select s.id, r.channel_id, coalesce((
          select min(w.decided_at) from decision w
          where w.media_id = r.media_id and w.channel_id = r.channel_id and w.decided_at > coalesce((
            select max(o.decided_at) from decision o
            where o.media_id = r.media_id and o.channel_id = r.channel_id
              and o.verdict <> 'REVIEW'), '-infinity')), s.submitted_at) as since
      from (select distinct media_id, channel_id from decision where verdict = 'REVIEW') r
      join submission s on s.media_id = r.media_id
      cross join lateral (
        select d.verdict from decision d
        where d.media_id = r.media_id and d.channel_id = r.channel_id
        order by d.decided_at desc, d.id limit 1) latest
      where latest.verdict = 'REVIEW' and not %s
      order by since, s.id, r.channel_id
      """
          .formatted(CountSubmissions.UNSAID);

  /** Places for which the newest review is a refusal, the latest refused first. */
  private static final String REFUSED =
      """
      select s.id, r.channel_id, c.at
      from review r join change c on c.id = r.change_id join submission s on s.media_id = r.media_id
      where r.outcome = 'REFUSE' and not exists (
        select 1 from review n join change m on m.id = n.change_id
        where n.media_id = r.media_id and n.channel_id = r.channel_id and m.v > c.v)
      order by c.at desc, s.id, r.channel_id
      """;

  private final Session database;
  private final Submissions submissions;
  private final PeopleRegister register;
  private final MediaStore media;
  private final EditedCopies edited;
  private final Pupils pupils;
  private final Channels channels;
  private final SayWhere where;

  WaitingReviews(
      Session database,
      Submissions submissions,
      PeopleRegister register,
      MediaStore media,
      EditedCopies edited,
      Pupils pupils,
      Channels channels,
      SayWhere where) {
    this.database = database;
    this.submissions = submissions;
    this.register = register;
    this.media = media;
    this.edited = edited;
    this.pupils = pupils;
    this.channels = channels;
    this.where = where;
  }

  /** A submission that waits, since when, and the places that are for review. */
  public record Waiting(UUID submission, Instant since, List<UUID> channels) {}

  /** All that wait, the oldest first. */
  public List<Waiting> all() {
    return found(WAITING);
  }

  /** All that a reviewer has refused somewhere, the latest refused first. */
  List<Waiting> refused() {
    return found(REFUSED);
  }

  private List<Waiting> found(String sql) {
    Map<UUID, Waiting> found = new LinkedHashMap<>();
    for (Object[] row : database.createNativeQuery(sql, Object[].class).getResultList()) {
      found
          .computeIfAbsent((UUID) row[0], id -> new Waiting(id, at(row[2]), new ArrayList<>()))
          .channels()
          .add((UUID) row[1]);
    }
    return List.copyOf(found.values());
  }

  /** One of them, or an item with no place for review; with the places where it is refused. */
  Waiting of(UUID submission) {
    var row = submissions.here(submission);
    var waiting = only(submission, all());
    var channels = new LinkedHashSet<UUID>();
    waiting.ifPresent(found -> channels.addAll(found.channels()));
    only(submission, refused()).ifPresent(found -> channels.addAll(found.channels()));
    return new Waiting(
        submission, waiting.map(Waiting::since).orElse(row.submittedAt), List.copyOf(channels));
  }

  private static Optional<Waiting> only(UUID submission, List<Waiting> all) {
    return all.stream().filter(each -> each.submission().equals(submission)).findFirst();
  }

  WaitingItem view(Caller reader, Waiting waiting, Instant now) {
    var row = submissions.here(waiting.submission());
    var bytes = media.facts(row.media).orElseThrow();
    var people = register.read(row.media, row.peopleRevision);
    var made = edited.of(media.sameBytes(row.media));
    return new WaitingItem(
        row.id(),
        submissions.version(row),
        row.title,
        row.caption,
        row.naming,
        row.namesVisible,
        row.submittedAt,
        waiting.since(),
        row.submittedBy.equals(reader.account())
            || made.stream().anyMatch(each -> each.by().equals(reader.account())),
        previewable(bytes),
        bytes.originalKept(),
        people,
        pupils.names(people.pupilIds()),
        made.stream().findFirst().map(each -> before(reader, each, people, now)),
        where.findings(row, bytes.findings()).stream()
            .map(found -> new WaitingItem.Found(found.code().name(), found.message()))
            .toList(),
        waiting.channels().stream()
            .map(channel -> place(reader, row, submissions.judge(row.media, channel, Use.NEW, now)))
            .toList());
  }

  private static boolean previewable(MediaFacts bytes) {
    return bytes.cleaned().isPresent() && bytes.originalKept();
  }

  private WaitingItem.Before before(
      Caller reader, EditedCopies.Made made, People copy, Instant now) {
    var source = submissions.ofMedia(made.source().item()).orElseThrow();
    var then = register.read(source.media, made.source().revision());
    return new WaitingItem.Before(
        source.id(),
        media.facts(source.media).filter(WaitingReviews::previewable).isPresent(),
        pupils.names(made.takenOut()),
        StillIn.more(then.others(), copy.others()),
        submissions.channelsAsked(source.media).stream()
            .map(channel -> submissions.judge(source.media, channel, Use.NEW, now).decision())
            .flatMap(decision -> where.in(source, ViewSubmission.told(reader, decision)).stream())
            .distinct()
            .toList());
  }

  private WaitingItem.WaitingPlace place(Caller reader, Submission of, Judgement judgement) {
    var channel = judgement.basis().question().channel();
    var codes = judgement.reasons().stream().map(Reason::code).collect(Collectors.toSet());
    boolean refused = codes.remove(ReasonCode.NOT_RELEASED);
    boolean approvable =
        (refused || !codes.isEmpty()) && codes.stream().allMatch(ReasonCode::settleable);
    return new WaitingItem.WaitingPlace(
        channel,
        channels.names().getOrDefault(channel, ""),
        judgement.verdict(),
        where.in(of, ViewSubmission.told(reader, judgement.decision())),
        approvable,
        refused);
  }

  private static Instant at(Object value) {
    return value instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) value;
  }
}
