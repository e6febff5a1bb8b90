package school.gatehouse.consent;

import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import school.gatehouse.channel.Permission;

/**
 * Where one cell stands at an instant.
 *
 * @param state GIVEN if permitted on some channel, else the first thing against it
 * @param channels where it is permitted
 * @param events forms, withdrawals and objections behind it
 */
public record PermissionStanding(
    Permission permission, ConsentState state, Set<UUID> channels, SortedSet<UUID> events) {}
