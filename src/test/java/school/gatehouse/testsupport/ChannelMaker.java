package school.gatehouse.testsupport;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.channel.Audience;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.ChannelFacts;
import school.gatehouse.channel.ChannelState;

/** The approved school website. */
public final class ChannelMaker {

  public static final UUID WEBSITE = UUID.fromString("c4000000-0000-4000-8000-000000000001");
  public static final UUID ELSEWHERE = UUID.fromString("c4000000-0000-4000-8000-000000000002");

  private ChannelState state = ChannelState.APPROVED;
  private Optional<LocalDate> reviewOn = Optional.empty();

  private ChannelMaker() {}

  public static ChannelMaker aWebsite() {
    return new ChannelMaker();
  }

  public ChannelMaker thatIs(ChannelState state) {
    this.state = state;
    return this;
  }

  public ChannelMaker reviewedOn(String day) {
    reviewOn = Optional.of(Calendar.day(day));
    return this;
  }

  public ChannelFacts make() {
    return new ChannelFacts(WEBSITE, Category.WEBSITE, Audience.PUBLIC, state, reviewOn);
  }
}
