package school.gatehouse.access;

import java.util.Set;
import java.util.UUID;

/** Who is calling: the account, its school and the roles it holds at this moment. */
public record Caller(UUID account, String school, Set<String> roles) {

  public boolean is(String role) {
    return roles.contains(role);
  }

  public boolean isAny(String... any) {
    return Set.of(any).stream().anyMatch(roles::contains);
  }

  /** A caller for work that no person asked for: jobs. */
  public static Caller ofJob(String school) {
    return new Caller(new UUID(0, 0), school, Set.of());
  }
}
