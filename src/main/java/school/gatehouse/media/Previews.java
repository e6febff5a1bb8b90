package school.gatehouse.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import school.gatehouse.media.workshop.Drawing;
import school.gatehouse.media.workshop.Rendition;
import school.gatehouse.media.workshop.Workshop;

/** Small upright pictures of items, made from the cleaned copy and never from the original. */
@ApplicationScoped
public class Previews {

  private static final double QUALITY = 0.8;

  /** For a page of a website: as large as screens show, and no larger. */
  private static final Drawing WEB = new Drawing(2048, 0.85, true);

  private final MediaStore media;
  private final CopiesInHand copies;
  private final Workshop workshop;

  Previews(MediaStore media, CopiesInHand copies, Workshop workshop) {
    this.media = media;
    this.copies = copies;
    this.workshop = workshop;
  }

  /**
   * A JPEG that is at most so many pixels wide and high; empty where there is no cleaned copy or
   * nothing that could be shown. Slow; outside any transaction.
   */
  public Optional<byte[]> jpeg(String school, UUID item, int size) {
    return copies
        .ofWaiting(school, item, copy -> workshop.draw(copy, small(size)))
        .map(Rendition::bytes);
  }

  /** How a small picture is sent: kept by nobody on the way, and taken for nothing else. */
  public static Response answer(byte[] jpeg) {
    return Response.ok(jpeg, "image/jpeg")
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  /** Those of these items that have a cleaned copy to show. Ask inside a transaction. */
  public Set<UUID> among(Collection<UUID> items) {
    return items.isEmpty()
        ? Set.of()
        : media.list("id in ?1 and cleanedKey is not null", Set.copyOf(items)).stream()
            .map(MediaItem::id)
            .collect(Collectors.toSet());
  }

  /** The same of bytes in the approved bucket, which outlive those in quarantine. */
  public Optional<byte[]> ofApproved(String school, String objectKey, int size) {
    return copies
        .ofApproved(school, objectKey, copy -> workshop.draw(copy, small(size)))
        .map(Rendition::bytes);
  }

  /**
   * An approved picture for a website: upright, without any details, at most 2,048 pixels on its
   * longer side; PNG for what can be seen through, else JPEG.
   *
   * @return empty for what is no picture, moves, or cannot be drawn on this machine
   */
  public Optional<Rendition> forTheWeb(String school, String objectKey) {
    return copies.ofApproved(school, objectKey, copy -> workshop.draw(copy, WEB));
  }

  private static Drawing small(int size) {
    return new Drawing(size, QUALITY, false);
  }
}
