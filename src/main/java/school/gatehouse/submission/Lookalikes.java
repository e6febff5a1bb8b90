package school.gatehouse.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import school.gatehouse.media.MediaStore;

/**
 * Which refused items an item may be an edited copy of: the same bytes, or much the same to look
 * at. It tells whoever looks at it, and decides nothing. Ask inside a transaction of the school.
 */
@ApplicationScoped
public class Lookalikes {

  /** Of 60: pictures of different things differ in about a third. */
  private static final int FEW_BITS = 8;

  private static final String REFUSED =
      "select s.id, m.id = any(:same) as same_bytes"
          + " from media_item m join submission s on s.media_id = m.id"
          + " where m.id <> :item and (:all or s.submitted_by = :by) and (m.id = any(:same) or exists (select 1 from media_item mine"
          + " where mine.id = :item"
          + " and bit_count(cast(mine.likeness # m.likeness as bit(64))) <= :few))"
          + " and not exists (select 1 from edited_copy e where"
          + " (e.media_id = :item and e.source_id = m.id)"
          + " or (e.media_id = m.id and e.source_id = :item))"
          + " and exists (select 1 from asked_channel a join lateral (select d.verdict"
          + " from decision d where d.media_id = m.id and d.channel_id = a.channel_id"
          + " order by d.decided_at desc, d.id limit 1) d on d.verdict = 'DENY'"
          + " where a.media_id = m.id)"
          + " order by same_bytes desc, s.submitted_at desc, s.id limit 10";

  private final Session database;
  private final MediaStore media;

  Lookalikes(Session database, MediaStore media) {
    this.database = database;
    this.media = media;
  }

  /**
   * A refused item that is much like another.
   *
   * @param sameBytes else it only looks alike
   */
  @Schema(name = "RefusedLookalike")
  public record Refused(UUID submission, boolean sameBytes) {}

  /** Ten at most, the same bytes first, then the latest. */
  List<Refused> of(UUID item, UUID onlyBy, boolean all) {
    return database
        .createNativeQuery(REFUSED, Tuple.class)
        .setParameter("item", item)
        .setParameter("same", media.sameBytes(item).toArray(UUID[]::new))
        .setParameter("few", FEW_BITS)
        .setParameter("all", all)
        .setParameter("by", onlyBy)
        .getResultList()
        .stream()
        .map(row -> new Refused(row.get("id", UUID.class), row.get("same_bytes", Boolean.class)))
        .toList();
  }
}
