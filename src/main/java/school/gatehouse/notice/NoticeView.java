package school.gatehouse.notice;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.channel.Permission;

/** One version of a notice with the channels it covers by now. */
public record NoticeView(
    UUID id,
    int version,
    String title,
    String language,
    String text,
    Set<UUID> channels,
    List<NoticeFields.Asked> permissions) {

  static NoticeView of(Notice row, Collection<UUID> channels, Collection<Permission> cells) {
    return new NoticeView(
        row.id(),
        row.version,
        row.title,
        row.language,
        row.wording,
        new TreeSet<>(channels),
        asked(cells));
  }

  private static List<NoticeFields.Asked> asked(Collection<Permission> cells) {
    SortedMap<Category, SortedMap<Kind, TreeSet<Naming>>> byKind = new TreeMap<>();
    for (Permission cell : cells) {
      byKind
          .computeIfAbsent(cell.category(), category -> new TreeMap<>())
          .computeIfAbsent(cell.kind(), kind -> new TreeSet<>())
          .add(cell.naming());
    }
    return byKind.entrySet().stream()
        .flatMap(
            category ->
                category.getValue().entrySet().stream()
                    .map(
                        kind ->
                            new NoticeFields.Asked(
                                category.getKey(), kind.getKey(), List.copyOf(kind.getValue()))))
        .toList();
  }
}
