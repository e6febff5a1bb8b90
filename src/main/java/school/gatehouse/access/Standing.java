package school.gatehouse.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What an account may at this moment.
 *
 * @param roles none when it is unknown or switched off
 * @param channels the only channels a machine may ask about; empty: all of its school
 */
public record Standing(Set<String> roles, Optional<Set<UUID>> channels) {

  Caller caller(UUID account, String school) {
    return new Caller(account, school, roles, channels);
  }
}
