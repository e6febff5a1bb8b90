package school.gatehouse.channel;

import java.util.Comparator;

/** One cell of what can be permitted: where, what, and with how much of a name. */
public record Permission(Category category, Kind kind, Naming naming)
    implements Comparable<Permission> {

  private static final Comparator<Permission> ORDER =
      Comparator.comparing(Permission::category)
          .thenComparing(Permission::kind)
          .thenComparing(Permission::naming);

  @Override
  public int compareTo(Permission other) {
    return ORDER.compare(this, other);
  }
}
