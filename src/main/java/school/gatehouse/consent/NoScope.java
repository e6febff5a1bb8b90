package school.gatehouse.consent;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.channel.Permission;

/** What a withdrawal or objection is about; an empty set or an absent naming means all. */
public record NoScope(
    Set<Category> categories,
    Set<Kind> kinds,
    Set<UUID> channels,
    Set<UUID> media,
    Optional<Naming> naming) {

  public static final NoScope EVERYTHING =
      new NoScope(Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty());

  public NoScope {
    categories = Set.copyOf(categories);
    kinds = Set.copyOf(kinds);
    channels = Set.copyOf(channels);
    media = Set.copyOf(media);
  }

  /** Whether what is asked lies within what was said no to. */
  boolean takes(ConsentQuestion question) {
    return takes(question.cell())
        && allOr(channels, question.channel())
        && (media.isEmpty() || question.items().stream().anyMatch(media::contains));
  }

  /** Whether the cell lies within, on one channel or item at least. */
  public boolean takes(Permission cell) {
    return allOr(categories, cell.category())
        && allOr(kinds, cell.kind())
        && naming.map(least -> cell.naming().compareTo(least) >= 0).orElse(true);
  }

  private static <T> boolean allOr(Set<T> named, T asked) {
    return named.isEmpty() || named.contains(asked);
  }
}
