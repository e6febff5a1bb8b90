package school.gatehouse.pupil.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Tells which children could be taken for one another or belong together. The same family name and
 * date of birth make a twin; a guardian's name or e-mail in common makes a sibling, unless the
 * guardian is a local authority. Nobody has recorded it: it is a hint to look twice, never a fact.
 */
@ApplicationScoped
public class FindRelatives {

  private static final String TWINS =
      "select p.id, t.id as other from pupil p join pupil t on t.id <> p.id"
          + " and lower(t.family_name) = lower(p.family_name)"
          + " and t.date_of_birth = p.date_of_birth where p.id = any(:ids)";
  private static final String SIBLINGS =
      "select a.pupil_id as id, b.pupil_id as other from guardian a join guardian b"
          + " on b.pupil_id <> a.pupil_id and lower(trim(b.name)) = lower(trim(a.name))"
          + " where a.pupil_id = any(:ids) and a.authority <> 'LOCAL_AUTHORITY'"
          + " union select a.pupil_id, b.pupil_id from guardian a join guardian b"
          + " on b.pupil_id <> a.pupil_id and lower(b.email) = lower(a.email)"
          + " where a.pupil_id = any(:ids) and a.authority <> 'LOCAL_AUTHORITY'";

  private final Session database;

  FindRelatives(Session database) {
    this.database = database;
  }

  /** Ids of others for each child that has any; a twin is not told again as a sibling. */
  public record Relatives(Map<UUID, Set<UUID>> twins, Map<UUID, Set<UUID>> siblings) {

    public boolean hasTwin(UUID pupil) {
      return twins.containsKey(pupil);
    }

    public boolean hasSibling(UUID pupil) {
      return siblings.getOrDefault(pupil, Set.of()).stream()
          .anyMatch(other -> !twins.getOrDefault(pupil, Set.of()).contains(other));
    }
  }

  /** In two statements, however many children; inside a transaction of the school. */
  public Relatives of(Collection<UUID> pupils) {
    return new Relatives(pairs(TWINS, pupils), pairs(SIBLINGS, pupils));
  }

  private Map<UUID, Set<UUID>> pairs(String sql, Collection<UUID> pupils) {
    List<Tuple> rows =
        database
            .createNativeQuery(sql, Tuple.class)
            .setParameter("ids", pupils.toArray(UUID[]::new))
            .getResultList();
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("id", UUID.class),
                Collectors.mapping(row -> row.get("other", UUID.class), Collectors.toSet())));
  }
}
