package school.gatehouse.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an account may at this moment.
 *
 * @param roles none when it is unknown or switched off
 * @param channels the only channels a machine may ask about; empty: all of its school
 */
public record Standing(Set<String> roles, Optional<Set<UUID>> channels) {

  /** The roles that doors ask for. */
  Set<String> opens() {
    return Stream.concat(
            roles.stream(),
            Stream.of(Roles.PERSON).filter(it -> roles.stream().anyMatch(Roles.PEOPLE::contains)))
        .collect(Collectors.toUnmodifiableSet());
  }

  Caller caller(UUID account, String school) {
    return new Caller(account, school, roles, channels);
  }
}
