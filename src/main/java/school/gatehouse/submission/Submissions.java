package school.gatehouse.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.CoverLoss;
import school.gatehouse.change.Moment;
import school.gatehouse.channel.Naming;
import school.gatehouse.consent.Use;
import school.gatehouse.decision.Decisions.Judgement;
import school.gatehouse.decision.MediaKind;
import school.gatehouse.decision.Role;
import school.gatehouse.media.MediaStore;
import school.gatehouse.problem.Problem;

/** What was submitted, and whether it may be shown. Ask inside a transaction of the school. */
@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Submission, UUID> {

  private final JudgeItem judge;
  private final PeopleRegister register;
  private final NamesFound names;
  private final StoppedItems stopped;
  private final MediaStore bytes;
  private final EditedCopies edited;
  private final SchoolWall wall;
  private final Changes changes;
  private final Audit audit;

  Submissions(
      JudgeItem judge,
      PeopleRegister register,
      NamesFound names,
      StoppedItems stopped,
      MediaStore bytes,
      EditedCopies edited,
      SchoolWall wall,
      Changes changes,
      Audit audit) {
    this.judge = judge;
    this.register = register;
    this.names = names;
    this.stopped = stopped;
    this.bytes = bytes;
    this.edited = edited;
    this.wall = wall;
    this.changes = changes;
    this.audit = audit;
  }

  /**
   * Decides about an item on a channel, over the people of all items with the same bytes.
   *
   * @param at the instant that counts as now: under the lock, or of the snapshot
   * @throws Problem 404 if the item was never submitted in this school
   */
  public Judgement judge(UUID media, UUID channel, Use use, Instant at) {
    return judge.judge(media, channel, use, at);
  }

  /**
   * The same as if no report hid the item: what is only hidden keeps its release and its places,
   * until the Head has decided.
   */
  public Judgement judgeCover(UUID media, UUID channel, Use use, Instant at) {
    return judge.judgeUnhidden(media, channel, use, at);
  }

  /** What the submitter wrote about an item. */
  public record Words(
      String title, String caption, Naming naming, MediaKind kind, Instant submittedAt) {}

  /** What was written about an item; empty if it was never submitted here. */
  public Optional<Words> words(UUID media) {
    return ofMedia(media)
        .map(row -> new Words(row.title, row.caption, row.naming, row.kind, row.submittedAt));
  }

  /** The same, and the decision is stored with everything it was made from. */
  public Stored judgeAndStore(UUID media, UUID channel, Occasion occasion, Instant at) {
    return store(media, occasion, judge(media, channel, Use.NEW, at));
  }

  /** Stores a decision that was made just now. */
  public Stored store(UUID media, Occasion occasion, Judgement judgement) {
    var row = new DecisionRow(wall.change(), media, occasion, judgement);
    getSession().persist(row);
    return new Stored(row.id(), judgement);
  }

  /** A decision and the id under which it can be replayed. */
  public record Stored(UUID id, Judgement judgement) {}

  /** Reads words on pages beside items, for the transaction in hand. */
  public WordsOnPages wordsOnPages() {
    return new WordsOnPages(judge, names);
  }

  /** Whether this item was submitted in this school. */
  public boolean exists(UUID media) {
    return find("media", media).firstResultOptional().isPresent();
  }

  /** Whether this account submitted the item. */
  public boolean submittedBy(UUID media, UUID account) {
    return ofMedia(media).filter(row -> row.submittedBy.equals(account)).isPresent();
  }

  /** Items that list one of these pupils now. */
  public Set<UUID> itemsOf(Collection<UUID> pupils) {
    return register.itemsOf(pupils);
  }

  /** The items, all with the same bytes, and whatever was made here of one of them. */
  public Set<UUID> withCopies(Collection<UUID> items) {
    return edited.withCopies(items);
  }

  /** What was made here of the item and shows this pupil no more. */
  public Set<UUID> copiesWithout(UUID item, UUID pupil) {
    return edited.copiesWithout(item, pupil);
  }

  /** Whether the pupil is listed in the item now. */
  public boolean lists(UUID media, UUID pupil) {
    return register.itemsOf(Set.of(pupil)).contains(media);
  }

  /** Stops an item inside the deed in hand; it and the same bytes are denied at once. */
  public UUID stop(Caller by, UUID media, Optional<String> note) {
    var stop = new ItemStop(wall.change(), media, by.account(), note.orElse(null));
    getSession().persist(stop);
    audit.write(by, Entry.of("item.stopped", media).with("stop", stop.id()));
    changes.announce(CoverLoss.ofItems(Set.of(media)));
    return stop.id();
  }

  /**
   * Hides an item inside the deed in hand until the Head has decided about a report: it and the
   * same bytes are denied and not served, but no release ends and nothing is erased.
   */
  public void hide(UUID media, UUID report, Instant now) {
    getSession().persist(new ItemHide(wall.change(), media, report, now));
  }

  /** Whether a report hides the item, or the same bytes. */
  public boolean isHidden(UUID media) {
    return stopped.hidden(edited.withSources(bytes.sameBytes(media)));
  }

  /** Lifts what a report hides, inside the deed in hand. */
  public void show(Caller by, UUID report, Instant now) {
    getSession()
        .createSelectionQuery(
            "from ItemHide where report = :report and liftedChange is null", ItemHide.class)
        .setParameter("report", report)
        .getResultList()
        .forEach(hide -> hide.lift(by.account(), now, wall.change()));
  }

  /** Lifts a stop inside the deed in hand; false if this school has no such stop on an item. */
  public boolean liftStop(Caller by, UUID stopId) {
    var stop = getSession().find(ItemStop.class, stopId);
    if (stop == null) {
      return false;
    }
    if (!stop.lifted()) {
      stop.lift(by.account(), wall.change());
      audit.write(by, Entry.of("item.stop-lifted", stop.media).with("stop", stopId));
    }
    return true;
  }

  /** The item that a stop is on, if the school has such a stop. */
  public Optional<UUID> stoppedItem(UUID stopId) {
    return Optional.ofNullable(getSession().find(ItemStop.class, stopId)).map(stop -> stop.media);
  }

  /** Everything that lists this pupil now, and these items besides; the newest first. */
  public List<Appearance> appearances(UUID pupil, Collection<UUID> besides) {
    return register.appearances(pupil, besides);
  }

  /**
   * An item as it was submitted.
   *
   * @param roles how the pupil asked about is in it; empty for an item that does not list the pupil
   * @param possibly in no role for certain
   * @param takenOut the pupil was in what it was made of, and was cropped or covered
   */
  public record Appearance(
      UUID submission,
      UUID media,
      String title,
      Instant submittedAt,
      Naming naming,
      Set<Role> roles,
      boolean possibly,
      boolean takenOut) {}

  /** Stops on items that nobody has lifted yet, the newest first. */
  public List<OpenStop> openStops() {
    return getSession()
        .createNativeQuery(
            "select s.id, s.media_id, s.note, c.at from item_stop s join change c"
                + " on c.id = s.change_id where s.lifted_change_id is null order by c.v desc, s.id",
            Tuple.class)
        .getResultList()
        .stream()
        .map(
            row ->
                new OpenStop(
                    row.get("id", UUID.class),
                    row.get("media_id", UUID.class),
                    Optional.ofNullable(row.get("note", String.class)),
                    Moment.ofRow(0L, row.get("at"), Instant.EPOCH).at()))
        .toList();
  }

  /** Somebody's stop on an item that stands. */
  public record OpenStop(UUID id, UUID media, Optional<String> note, Instant setAt) {}

  Optional<Submission> ofMedia(UUID media) {
    return find("media", media).firstResultOptional();
  }

  /** Changes whenever somebody says anew who is in the item, or a reviewer says something. */
  String version(Submission row) {
    return row.peopleRevision
        + "."
        + getSession()
            .createSelectionQuery("select count(*) from Review where media = :media", Long.class)
            .setParameter("media", row.media)
            .getSingleResult();
  }

  /**
   * Insists that what was read is what is said now.
   *
   * @param seen the version that was read; null where nobody wants to know
   * @throws Problem 409 if somebody has said something else meanwhile
   */
  void insistSeen(Submission row, String seen) {
    if (seen != null && !seen.equals(version(row))) {
      throw Problem.conflict(
          "Somebody has changed this since you opened it. Look at what is said now.");
    }
  }

  Submission here(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notHere);
  }

  List<UUID> channelsAsked(UUID media) {
    return getSession()
        .createNativeQuery(
            "select channel_id from asked_channel where media_id = :media order by channel_id",
            UUID.class)
        .setParameter("media", media)
        .getResultList();
  }

  /** The latest stored decision for each channel, if there is one. */
  Optional<DecisionRow> latestDecision(UUID media, UUID channel) {
    return getSession()
        .createSelectionQuery(
            "from DecisionRow where media = :media and channel = :channel"
                + " order by decidedAt desc, id",
            DecisionRow.class)
        .setParameter("media", media)
        .setParameter("channel", channel)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }
}
