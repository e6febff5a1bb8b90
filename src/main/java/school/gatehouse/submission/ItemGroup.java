package school.gatehouse.submission;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.gatehouse.submission.names.NameFound;

/**
 * An item with everything that is judged together with it.
 *
 * @param said all submissions of the same bytes, and who each says is in it
 * @param standing the items with the same bytes and what they were made of: a stop or an objection
 *     against one of these is against the item
 * @param stillIn what is said of the pictures that it was made of and holds for it too
 */
record ItemGroup(
    Submission own, Map<Submission, People> said, Set<UUID> standing, List<StillIn> stillIn) {

  private static final Comparator<Submission> IN_ORDER =
      Comparator.<Submission, Instant>comparing(s -> s.submittedAt).thenComparing(s -> s.media);

  People people() {
    return said.get(own);
  }

  /** Everybody who is in it as anybody said. */
  Collection<People> everybody() {
    return Stream.concat(said.values().stream(), stillIn.stream().map(StillIn::people)).toList();
  }

  /** Its sender does not know who is shown, or that came out about what it was made of. */
  boolean notSure() {
    return people().notSure() || stillIn.stream().anyMatch(left -> left.people().notSure());
  }

  boolean namesVisible() {
    return own.namesVisible || stillIn.stream().anyMatch(StillIn::namesVisible);
  }

  /** The items with the same bytes. */
  Set<UUID> ids() {
    return said.keySet().stream().map(each -> each.media).collect(Collectors.toSet());
  }

  /** What the item was made of. */
  Set<UUID> sources() {
    var sources = new HashSet<>(standing);
    sources.removeAll(ids());
    return sources;
  }

  /** Where these names say more than they may, with everybody who is in it. */
  List<String> tooMuch(List<NameFound> found) {
    var inItem =
        everybody().stream().flatMap(each -> each.pupilIds().stream()).collect(Collectors.toSet());
    return NamesFound.tooMuch(own, inItem, found);
  }

  boolean sentBeforeWithOthers() {
    return said.entrySet().stream()
        .filter(other -> IN_ORDER.compare(other.getKey(), own) < 0)
        .anyMatch(other -> !other.getValue().signature().equals(people().signature()));
  }
}
