package school.gatehouse.channel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a decision needs to know of a channel; approved until the end of the day {@code reviewOn}.
 */
public record ChannelFacts(
    UUID id,
    Category category,
    Audience audience,
    ChannelState state,
    Optional<LocalDate> reviewOn) {}
