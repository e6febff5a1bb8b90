package school.gatehouse.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.channel.Permission;
import school.gatehouse.problem.Problem;

/** The wordings of a school, what they ask for and where. Ask inside a transaction. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, UUID> {

  private static final String CHANNELS =
      "select notice_id, channel_id from notice_channel where notice_id = any(:ids)"
          + " union select n.notice_id, n.channel_id from notice_coverage n"
          + " left join change c on c.id = n.change_id"
          + " where n.notice_id = any(:ids) and (c.at is null or c.at <= :by)";
  private static final String CELLS =
      "select notice_id, category, kind, naming from notice_permission where notice_id = any(:ids)";
  private static final String ALL_CELLS =
      "select distinct category, kind, naming from notice_permission";

  /**
   * The channels that each of these versions names, or had been recorded to include by an instant;
   * one statement.
   */
  public Map<UUID, Set<UUID>> channels(Collection<UUID> notices, Instant by) {
    // also asked for none: a child without any form must not be answered a statement sooner
    return getSession()
        .createNativeQuery(CHANNELS, Tuple.class)
        .setParameter("ids", Set.copyOf(notices).toArray(UUID[]::new))
        .setParameter("by", by)
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("notice_id", UUID.class),
                Collectors.mapping(
                    row -> row.get("channel_id", UUID.class), Collectors.toUnmodifiableSet())));
  }

  /** Whether a version asks for a permission. */
  public boolean asks(UUID notice, Permission cell) {
    return asked(notice).contains(cell);
  }

  /** All permissions that a version asks for. */
  public SortedSet<Permission> asked(UUID notice) {
    return new TreeSet<>(cells(List.of(notice)).getOrDefault(notice, List.of()));
  }

  /** All permissions that any of the school's notices asks for. */
  public SortedSet<Permission> askedByAny() {
    return getSession().createNativeQuery(ALL_CELLS, Tuple.class).getResultList().stream()
        .map(Notices::cell)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Insists that an id sent in a body is a notice of this school.
   *
   * @throws Problem 422 otherwise
   */
  public void insist(UUID notice, String field) {
    if (findByIdOptional(notice).isEmpty()) {
      throw Problem.unknownReference(field);
    }
  }

  Notice here(UUID id) {
    return findByIdOptional(id).orElseThrow(Problem::notHere);
  }

  List<NoticeView> views(List<Notice> rows, Instant now) {
    var ids = rows.stream().map(Notice::id).toList();
    var channels = channels(ids, now);
    var cells = cells(ids);
    return rows.stream()
        .map(
            row ->
                NoticeView.of(
                    row,
                    channels.getOrDefault(row.id(), Set.of()),
                    cells.getOrDefault(row.id(), List.of())))
        .toList();
  }

  int nextVersion(String title, String language) {
    return find("title = ?1 and language = ?2 order by version desc", title, language)
        .firstResultOptional()
        .map(row -> row.version + 1)
        .orElse(1);
  }

  void add(Notice row, Collection<UUID> channels, Collection<Permission> cells, String school) {
    persistAndFlush(row);
    getSession()
        .createNativeMutationQuery(
            "insert into notice_channel (notice_id, school_id, channel_id)"
                + " select :notice, :school, unnest(:channels)")
        .setParameter("notice", row.id())
        .setParameter("school", school)
        .setParameter("channels", channels.toArray(UUID[]::new))
        .executeUpdate();
    getSession()
        .createNativeMutationQuery(
            "insert into notice_permission (notice_id, school_id, category, kind, naming)"
                + " select :notice, :school, * from unnest(:categories, :kinds, :namings)")
        .setParameter("notice", row.id())
        .setParameter("school", school)
        .setParameter(
            "categories", cells.stream().map(cell -> cell.category().name()).toArray(String[]::new))
        .setParameter(
            "kinds", cells.stream().map(cell -> cell.kind().name()).toArray(String[]::new))
        .setParameter(
            "namings", cells.stream().map(cell -> cell.naming().name()).toArray(String[]::new))
        .executeUpdate();
  }

  private Map<UUID, List<Permission>> cells(Collection<UUID> notices) {
    return getSession()
        .createNativeQuery(CELLS, Tuple.class)
        .setParameter("ids", notices.toArray(UUID[]::new))
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("notice_id", UUID.class),
                Collectors.mapping(Notices::cell, Collectors.toList())));
  }

  private static Permission cell(Tuple row) {
    return new Permission(
        Category.valueOf(row.get("category", String.class)),
        Kind.valueOf(row.get("kind", String.class)),
        Naming.valueOf(row.get("naming", String.class)));
  }
}
