package school.gatehouse.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.storage.Bucket;
import school.gatehouse.storage.ObjectMissing;
import school.gatehouse.storage.ObjectName;
import school.gatehouse.storage.Storage;

/** Has a stored copy in the private folder for as long as something is done with it. */
@ApplicationScoped
class CopiesInHand {

  private final MediaStore media;
  private final Storage storage;
  private final Spool spool;
  private final SchoolWall wall;

  CopiesInHand(MediaStore media, Storage storage, Spool spool, SchoolWall wall) {
    this.media = media;
    this.storage = storage;
    this.spool = spool;
    this.wall = wall;
  }

  /** With the cleaned copy that waits in quarantine; empty where there is none. */
  <T> Optional<T> ofWaiting(String school, UUID item, Function<Path, Optional<T>> work) {
    return wall.in(school, () -> media.findByIdOptional(item))
        .map(row -> row.cleanedKey)
        .flatMap(key -> with(new ObjectName(Bucket.QUARANTINE, school, key), work));
  }

  /** With an approved copy; empty where it has been erased. */
  <T> Optional<T> ofApproved(String school, String key, Function<Path, Optional<T>> work) {
    return with(new ObjectName(Bucket.APPROVED, school, key), work);
  }

  private <T> Optional<T> with(ObjectName copy, Function<Path, Optional<T>> work) {
    var file = spool.fresh();
    try (var stored = storage.get(copy)) {
      Files.copy(stored, file);
      return work.apply(file);
    } catch (ObjectMissing erasedMeanwhile) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the cleaned copy cannot be read", e);
    } finally {
      spool.delete(file);
    }
  }
}
