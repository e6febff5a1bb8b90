package school.gatehouse.channel;

/** Where a channel stands with the Headteacher. */
public enum ChannelState {
  PROPOSED,
  APPROVED,
  SUSPENDED
}
