package school.gatehouse.channel;

import java.util.UUID;

/** A channel by the name that people know it by. */
public record Place(UUID id, String name, Category category, ChannelFacts facts) {}
