package school.gatehouse.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.gatehouse.media.workshop.Area;
import school.gatehouse.media.workshop.Edit;
import school.gatehouse.media.workshop.Workshop;

/** Takes something out of pictures, working on the cleaned copy and never on the original. */
@ApplicationScoped
public class EditPictures {

  private final CopiesInHand copies;
  private final Workshop workshop;
  private final Spool spool;

  EditPictures(CopiesInHand copies, Workshop workshop, Spool spool) {
    this.copies = copies;
    this.workshop = workshop;
    this.spool = spool;
  }

  /**
   * Where heads are in an item, to choose from; nothing of it is kept. Slow; outside any
   * transaction.
   *
   * @return empty where there is no cleaned copy, or nothing in which heads can be looked for
   */
  public Optional<List<Area>> faces(String school, UUID item) {
    return copies.ofWaiting(school, item, workshop::heads);
  }

  /** A new picture in the private folder; whoever asked closes it, which deletes it. */
  public record Edited(Path file, String mediaType, Spool spool) implements AutoCloseable {
    @Override
    public void close() {
      spool.delete(file);
    }
  }

  /**
   * The same picture without what is to be taken out. Slow; outside any transaction.
   *
   * @return empty where there is no cleaned copy, it is no still picture, or nothing would be left
   */
  public Optional<Edited> edit(String school, UUID item, Edit edit) {
    var target = spool.fresh();
    return copies
        .ofWaiting(school, item, copy -> workshop.edit(copy, target, edit))
        .map(mediaType -> new Edited(target, mediaType, spool));
  }
}
