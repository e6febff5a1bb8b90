package school.gatehouse.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who is calling: the account, its school and what it may at this moment.
 *
 * @param channels the only channels a machine may ask about; empty for people and for machines that
 *     may ask about all of their school
 */
public record Caller(UUID account, String school, Set<String> roles, Optional<Set<UUID>> channels) {

  public boolean is(String role) {
    return roles.contains(role);
  }

  public boolean isAny(String... any) {
    return Set.of(any).stream().anyMatch(roles::contains);
  }

  /** Whether the caller may hear about a channel; for others it is not there. */
  public boolean mayUse(UUID channel) {
    return channels.map(mine -> mine.contains(channel)).orElse(true);
  }

  /** A caller for work that no person asked for: jobs. */
  public static Caller ofJob(String school) {
    return new Caller(new UUID(0, 0), school, Set.of(), Optional.empty());
  }
}
