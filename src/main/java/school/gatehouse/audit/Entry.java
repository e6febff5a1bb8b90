package school.gatehouse.audit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What happened to which thing.
 *
 * @param action a stable word such as {@code consent.recorded}
 * @param subject the id of the thing; never a person's
 * @param person the pupil, guardian or account concerned; kept only as a keyed digest
 * @param details ids, codes and digests, never names
 */
public record Entry(
    String action, String subject, Optional<UUID> person, Map<String, Object> details) {

  public static Entry of(String action, UUID subject) {
    return new Entry(action, subject.toString(), Optional.empty(), Map.of());
  }

  /** An entry whose subject is a person. */
  public static Entry about(String action, UUID person) {
    return new Entry(action, "person", Optional.of(person), Map.of());
  }

  public Entry person(UUID id) {
    return new Entry(action, subject, Optional.of(id), details);
  }

  public Entry with(String name, Object value) {
    var more = new TreeMap<>(details);
    more.put(name, value.toString());
    return new Entry(action, subject, person, more);
  }
}
