package school.gatehouse.decision.rules;

import java.time.Instant;
import java.util.List;
import school.gatehouse.channel.ChannelFacts;
import school.gatehouse.decision.Reason;
import school.gatehouse.decision.ReasonCode;

/** The Headteacher has approved the place, and the approval is not due for review. */
final class ChannelIsApproved implements Rule {

  @Override
  public List<Reason> against(Case asked) {
    ChannelFacts channel = asked.facts().channel();
    if (!channel.id().equals(asked.question().channel())) {
      return List.of(Reason.of(ReasonCode.CHANNEL_NOT_APPROVED));
    }
    return switch (channel.state()) {
      case PROPOSED -> List.of(Reason.of(ReasonCode.CHANNEL_NOT_APPROVED));
      case SUSPENDED -> List.of(Reason.of(ReasonCode.CHANNEL_SUSPENDED));
      case APPROVED -> Rule.unless(!overdue(channel, asked), ReasonCode.CHANNEL_NOT_APPROVED);
    };
  }

  private static boolean overdue(ChannelFacts channel, Case asked) {
    return channel.reviewOn().filter(asked.today()::isAfter).isPresent();
  }

  @Override
  public List<Instant> turningPoints(Case asked) {
    return asked.facts().channel().reviewOn().map(asked.school()::endOf).stream().toList();
  }
}
