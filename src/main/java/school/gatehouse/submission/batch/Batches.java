package school.gatehouse.submission.batch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.problem.Problem;
import school.gatehouse.submission.CountSubmissions;

/** The batches of a school. Ask inside a transaction. */
@ApplicationScoped
public class Batches implements PanacheRepositoryBase<Batch, UUID> {

  static final int PAGE = 50;

  private static final String[] SEE_ALL = {Roles.OFFICE, Roles.HEAD, Roles.REVIEWER};

  private final SchoolWall wall;

  Batches(SchoolWall wall) {
    this.wall = wall;
  }

  /**
   * Insists that an id sent in a body is a batch that the caller may add to.
   *
   * @throws Problem 422 otherwise
   */
  public void insist(Caller by, UUID batch, String field) {
    if (findByIdOptional(batch).filter(row -> isOpenTo(by, row)).isEmpty()) {
      throw Problem.unknownReference(field);
    }
  }

  Batch here(Caller reader, UUID id) {
    return findByIdOptional(id).filter(row -> isOpenTo(reader, row)).orElseThrow(Problem::notHere);
  }

  /** One more than a page where there are more; the newest first. */
  List<Batch> page(Caller reader, int from) {
    var order = " order by madeAt desc, id";
    var query =
        reader.isAny(SEE_ALL)
            ? find("from Batch" + order)
            : find("madeBy = ?1" + order, reader.account());
    return query.range(from, from + PAGE).list();
  }

  void add(Batch row, Collection<UUID> channels, Collection<UUID> cast) {
    persist(row);
    flush();
    channels.forEach(
        id -> link("insert into batch_channel values (:batch, :id, :school)", row, id));
    cast.forEach(id -> link("insert into batch_pupil values (:batch, :id, :school)", row, id));
  }

  List<UUID> channelsOf(UUID batch) {
    return ids("select channel_id from batch_channel where batch_id = :batch order by 1", batch);
  }

  List<UUID> castOf(UUID batch) {
    return ids("select pupil_id from batch_pupil where batch_id = :batch order by 1", batch);
  }

  /** In the order in which they were sent. */
  List<BatchView.Picture> picturesOf(UUID batch) {
    return getSession()
        .createNativeQuery(
            "select s.id, not "
                + CountSubmissions.UNSAID
                + " from submission s where s.batch_id = :batch order by s.submitted_at, s.id",
            Object[].class)
        .setParameter("batch", batch)
        .getResultList()
        .stream()
        .map(row -> new BatchView.Picture((UUID) row[0], (Boolean) row[1]))
        .toList();
  }

  private static boolean isOpenTo(Caller reader, Batch row) {
    return reader.isAny(SEE_ALL) || row.madeBy.equals(reader.account());
  }

  private List<UUID> ids(String sql, UUID batch) {
    return getSession()
        .createNativeQuery(sql, UUID.class)
        .setParameter("batch", batch)
        .getResultList();
  }

  private void link(String sql, Batch row, UUID id) {
    getSession()
        .createNativeMutationQuery(sql)
        .setParameter("batch", row.id())
        .setParameter("id", id)
        .setParameter("school", wall.school())
        .executeUpdate();
  }
}
