package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import school.gatehouse.access.Caller;
import school.gatehouse.change.Moment;
import school.gatehouse.channel.Channels;
import school.gatehouse.consent.Use;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;
import school.gatehouse.decision.Verdict;
import school.gatehouse.media.MediaStore;
import school.gatehouse.problem.Problem;
import school.gatehouse.pupil.Pupils;

/** Reads what two people could answer for, and what waits for the second of them. */
@ApplicationScoped
class Overrides {

  private static final int MOST = 100;

  /** Where a no of that kind was the latest decision; looked at again with the facts of now. */
  private static final String REFUSED =
      """
      select s.id, a.channel_id from submission s join asked_channel a on a.media_id = s.media_id
      cross join lateral (
        select d.verdict, d.reasons from decision d
        where d.media_id = a.media_id and d.channel_id = a.channel_id
        order by d.decided_at desc, d.id limit 1) latest
      where latest.verdict = 'DENY'
        and (latest.reasons like '%PERSONAL_DEVICE%' or latest.reasons like '%COPYRIGHT_UNCLEAR%')
        and (not :proposed or exists (select 1 from override_proposal p
          where p.media_id = a.media_id and p.channel_id = a.channel_id and not exists
            (select 1 from override_answer o where o.proposal_id = p.id)))
      order by s.submitted_at desc, s.id, a.channel_id limit :most
      """;

  private static final String ANSWER =
      "select a.outcome, a.reason, a.answered_by, c.at from override_answer a"
          + " join change c on c.id = a.change_id where a.proposal_id = :id";

  private final Session database;
  private final Submissions submissions;
  private final MediaStore media;
  private final Channels channels;
  private final PeopleRegister register;
  private final Pupils pupils;
  private final SayWhere where;

  Overrides(
      Session database,
      Submissions submissions,
      MediaStore media,
      Channels channels,
      PeopleRegister register,
      Pupils pupils,
      SayWhere where) {
    this.register = register;
    this.pupils = pupils;
    this.where = where;
    this.database = database;
    this.submissions = submissions;
    this.media = media;
    this.channels = channels;
  }

  /**
   * The reasons that two people could answer for at this place, if nothing else is a no.
   *
   * @throws Problem 409 if there is none, or any other no beside them
   */
  Set<ReasonCode> open(UUID item, UUID channel, Instant now) {
    var noes =
        submissions.judge(item, channel, Use.NEW, now).reasons().stream()
            .map(Reason::code)
            .filter(code -> code.verdict() == Verdict.DENY)
            .collect(Collectors.toSet());
    if (noes.isEmpty() || !noes.stream().allMatch(ReasonCode::overridable)) {
      throw Problem.conflict("There is nothing here that two people could answer for.");
    }
    return noes;
  }

  OverrideProposal here(UUID id) {
    return Optional.ofNullable(database.find(OverrideProposal.class, id))
        .orElseThrow(Problem::notHere);
  }

  boolean answered(UUID proposal) {
    return !database
        .createSelectionQuery("from OverrideAnswer where proposal = :id", OverrideAnswer.class)
        .setParameter("id", proposal)
        .getResultList()
        .isEmpty();
  }

  boolean fits(OverrideProposal proposal) {
    return proposal.stillFits(
        submissions.ofMedia(proposal.media).orElseThrow(),
        media.facts(proposal.media).orElseThrow());
  }

  /** What waits for the second person about the item as it is now. */
  Optional<OverrideProposal> waiting(UUID item, UUID channel) {
    return database
        .createSelectionQuery(
            "from OverrideProposal p where p.media = :item and p.channel = :channel and not exists"
                + " (select 1 from OverrideAnswer a where a.proposal = p.id) order by p.id",
            OverrideProposal.class)
        .setParameter("item", item)
        .setParameter("channel", channel)
        .getResultList()
        .stream()
        .filter(this::fits)
        .findFirst();
  }

  /** Everything that could be proposed or waits to be answered, the newest first. */
  List<OverrideCase> all(Caller reader, Instant now) {
    return cases(reader, false, now);
  }

  /** How many wait for a second person, whom this reader can be. */
  long toAnswer(Caller reader, Instant now) {
    return cases(reader, true, now).stream()
        .flatMap(each -> each.waiting().stream())
        .filter(OverrideCase.Proposed::mayAnswer)
        .count();
  }

  private List<OverrideCase> cases(Caller reader, boolean proposed, Instant now) {
    return database
        .createNativeQuery(REFUSED, Object[].class)
        .setParameter("proposed", proposed)
        .setParameter("most", MOST)
        .getResultList()
        .stream()
        .flatMap(row -> one(reader, (UUID) row[0], (UUID) row[1], now).stream())
        .toList();
  }

  private Optional<OverrideCase> one(Caller reader, UUID submission, UUID channel, Instant now) {
    var row = submissions.here(submission);
    var judgement = submissions.judge(row.media, channel, Use.NEW, now);
    boolean possible =
        judgement.verdict() == Verdict.DENY
            && judgement.reasons().stream()
                .map(Reason::code)
                .filter(code -> code.verdict() == Verdict.DENY)
                .allMatch(ReasonCode::overridable);
    if (!possible) {
      return Optional.empty();
    }
    var people = register.read(row.media, row.peopleRevision);
    return Optional.of(
        new OverrideCase(
            submission,
            row.title,
            channel,
            channels.names().getOrDefault(channel, ""),
            where.in(row, ViewSubmission.told(reader, judgement.decision())),
            waiting(row.media, channel).map(proposal -> proposed(reader, row, proposal)),
            people,
            pupils.names(people.pupilIds()),
            isPreviewable(row.media)));
  }

  private static OverrideCase.Proposed proposed(
      Caller reader, Submission row, OverrideProposal proposal) {
    return new OverrideCase.Proposed(
        proposal.id(),
        proposal.reason,
        proposal.proposedAt,
        !proposal.proposedBy.equals(reader.account()) && !row.submittedBy.equals(reader.account()),
        proposal.proposedBy);
  }

  private boolean isPreviewable(UUID item) {
    var bytes = media.facts(item).orElseThrow();
    return bytes.cleaned().isPresent()
        && bytes.originalKept()
        && bytes.mediaType().startsWith("image/");
  }

  /** A proposal, answered or not. */
  OverrideStory story(UUID id) {
    var proposal = here(id);
    var row = submissions.ofMedia(proposal.media).orElseThrow();
    return new OverrideStory(
        id,
        row.id(),
        row.title,
        channels.names().getOrDefault(proposal.channel, ""),
        proposal.reason,
        proposal.proposedBy,
        proposal.proposedAt,
        database
            .createNativeQuery(ANSWER, Tuple.class)
            .setParameter("id", id)
            .getResultStream()
            .map(Overrides::answer)
            .findFirst());
  }

  private static OverrideStory.Answer answer(Tuple row) {
    return new OverrideStory.Answer(
        OverrideAnswer.Outcome.valueOf(row.get("outcome", String.class)),
        row.get("reason", String.class),
        row.get("answered_by", UUID.class),
        Moment.ofRow(0L, row.get("at"), Instant.EPOCH).at());
  }
}
