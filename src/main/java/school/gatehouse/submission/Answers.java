package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import school.gatehouse.decision.ReasonCode;
import school.gatehouse.media.MediaFacts;

/** What people have answered about an item and a place: one reviewer, or two people together. */
@ApplicationScoped
class Answers {

  private final Session database;

  Answers(Session database) {
    this.database = database;
  }

  /** The reasons that are settled for the item as it is now. */
  Set<ReasonCode> settled(Submission own, MediaFacts bytes, UUID channel) {
    var reviewed =
        reviews(List.of(own.media), channel).stream()
            .filter(review -> review.stillFits(own, bytes))
            .filter(review -> review.outcome == Review.Outcome.APPROVE)
            .flatMap(review -> review.settledCodes().stream())
            .filter(ReasonCode::settleable);
    var overridden =
        confirmed(own.media, channel).stream()
            .filter(proposal -> proposal.stillFits(own, bytes))
            .flatMap(proposal -> proposal.overriddenCodes().stream())
            .filter(ReasonCode::overridable);
    return Stream.concat(reviewed, overridden).collect(Collectors.toSet());
  }

  /** Whether the newest review of one of these items says no. */
  boolean refused(Collection<UUID> items, UUID channel) {
    return reviews(items, channel).stream()
        .findFirst()
        .filter(newest -> newest.outcome == Review.Outcome.REFUSE)
        .isPresent();
  }

  /** Newest first. */
  private List<Review> reviews(Collection<UUID> items, UUID channel) {
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

  private List<OverrideProposal> confirmed(UUID item, UUID channel) {
    return database
        .createSelectionQuery(
            "select p from OverrideProposal p join OverrideAnswer a on a.proposal = p.id"
                + " where p.media = :item and p.channel = :channel and a.outcome = :confirm",
            OverrideProposal.class)
        .setParameter("item", item)
        .setParameter("channel", channel)
        .setParameter("confirm", OverrideAnswer.Outcome.CONFIRM)
        .getResultList();
  }
}
