package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.audit.Audit;
import school.gatehouse.audit.Entry;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Scope;
import school.gatehouse.media.MediaStore;
import school.gatehouse.problem.Problem;

/**
 * Two people answer together for a no that is about nobody's affairs: one proposes, another
 * confirms. The rules are asked at both steps and at every decision after.
 */
@ApplicationScoped
class OverrideItem {

  private final Changes changes;
  private final SchoolWall wall;
  private final Submissions submissions;
  private final Overrides overrides;
  private final MediaStore media;
  private final Promote promote;
  private final Audit audit;

  OverrideItem(
      Changes changes,
      SchoolWall wall,
      Submissions submissions,
      Overrides overrides,
      MediaStore media,
      Promote promote,
      Audit audit) {
    this.changes = changes;
    this.wall = wall;
    this.submissions = submissions;
    this.overrides = overrides;
    this.media = media;
    this.promote = promote;
    this.audit = audit;
  }

  /** The first person: gives the id of the proposal. */
  UUID propose(Caller by, UUID item, OverrideResource.NewOverride wanted) {
    return changes
        .make(by.school(), Scope.items(Set.of(item)), now -> written(by, item, wanted, now))
        .value();
  }

  private UUID written(Caller by, UUID item, OverrideResource.NewOverride wanted, Instant now) {
    if (!submissions.channelsAsked(item).contains(wanted.channel())) {
      throw Problem.unknownReference("channel");
    }
    var codes = new TreeSet<>(overrides.open(item, wanted.channel(), now));
    if (overrides.waiting(item, wanted.channel()).isPresent()) {
      throw Problem.conflict("This waits for the second person already.");
    }
    var row =
        new OverrideProposal(
            wall.change(),
            submissions.ofMedia(item).orElseThrow(),
            media.facts(item).orElseThrow(),
            codes);
    row.channel = wanted.channel();
    row.reason = wanted.reason();
    row.proposedBy = by.account();
    row.proposedAt = now;
    submissions.getSession().persist(row);
    audit.write(
        by,
        Entry.of("override.proposed", row.id())
            .with("item", item)
            .with("channel", row.channel)
            .with("codes", codes));
    return row.id();
  }

  /** The second person. Confirmed, it is decided again at once. */
  void answer(Caller by, UUID id, OverrideResource.NewAnswer said) {
    var item = wall.in(by.school(), () -> overrides.here(id).media);
    changes.make(
        by.school(),
        Scope.items(Set.of(item)),
        now -> {
          write(by, overrides.here(id), said, now);
          return id;
        });
    if (said.outcome() == OverrideAnswer.Outcome.CONFIRM) {
      promote.run(by, item, Occasion.OVERRIDDEN);
    }
  }

  private void write(
      Caller by, OverrideProposal proposal, OverrideResource.NewAnswer said, Instant now) {
    insistOnSecondPerson(by, proposal);
    if (overrides.answered(proposal.id())) {
      throw Problem.conflict("This has been answered already.");
    }
    if (said.outcome() == OverrideAnswer.Outcome.CONFIRM) {
      insistThatNothingHasChanged(proposal, now);
    }
    var row = new OverrideAnswer(wall.change(), proposal.id(), by.account());
    row.outcome = said.outcome();
    row.reason = Optional.ofNullable(said.reason()).orElse("");
    submissions.getSession().persist(row);
    audit.write(
        by,
        Entry.of("override.answered", proposal.id())
            .with("outcome", said.outcome())
            .with("item", proposal.media));
  }

  private void insistOnSecondPerson(Caller by, OverrideProposal proposal) {
    if (proposal.proposedBy.equals(by.account())
        || submissions.submittedBy(proposal.media, by.account())) {
      throw Problem.forbidden("Somebody who neither proposed it nor sent it in has to confirm it.");
    }
  }

  private void insistThatNothingHasChanged(OverrideProposal proposal, Instant now) {
    var open = overrides.open(proposal.media, proposal.channel, now);
    if (!overrides.fits(proposal) || !proposal.overriddenCodes().containsAll(open)) {
      throw Problem.conflict("The item has changed since. It has to be proposed again.");
    }
  }
}
