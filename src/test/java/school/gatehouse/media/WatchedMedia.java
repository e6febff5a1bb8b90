package school.gatehouse.media;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.outbox.Outbox;
import school.gatehouse.storage.Storage;

/** Puts a media store in place that stops at the steps of promote, where a test may interfere. */
@ApplicationScoped
public class WatchedMedia {

  private final PrepareMedia prepare;
  private final Storage storage;
  private final SchoolWall wall;
  private final Outbox outbox;
  private final ObjectMapper json;

  WatchedMedia(
      PrepareMedia prepare, Storage storage, SchoolWall wall, Outbox outbox, ObjectMapper json) {
    this.prepare = prepare;
    this.storage = storage;
    this.wall = wall;
    this.outbox = outbox;
    this.json = json;
  }

  /** Where a picture is on its way. */
  public enum Point {
    /** In quarantine, nothing is written down. */
    QUARANTINED,
    /** Items with the same bytes have been looked for, inside a transaction. */
    GROUPED,
    /** Its facts are read for a decision, inside a transaction and under the lock. */
    READ,
    /** Decided once; the bytes are about to be put. */
    PUTTING,
    /** The bytes are put, the second decision is still to come. */
    PUT
  }

  /** For the rest of the test: {@code at} runs on the thread that gets to a point. */
  public void watch(BiConsumer<Point, UUID> at) {
    QuarkusMock.installMockForType(new Watched(at), MediaStore.class);
  }

  /** The first time that any thread gets there. */
  public static BiConsumer<Point, UUID> once(Point wanted, Runnable deed) {
    var done = new AtomicBoolean();
    return (point, item) -> {
      if (point == wanted && done.compareAndSet(false, true)) {
        deed.run();
      }
    };
  }

  private final class Watched extends MediaStore {

    private final BiConsumer<Point, UUID> at;

    Watched(BiConsumer<Point, UUID> at) {
      super(prepare, storage, outbox, wall, json);
      this.at = at;
    }

    @Override
    public Prepared prepare(
        String school,
        Path file,
        Optional<String> name,
        Optional<String> mediaType,
        Set<String> mustNotOccur) {
      var prepared = super.prepare(school, file, name, mediaType, mustNotOccur);
      at.accept(Point.QUARANTINED, prepared.id());
      return prepared;
    }

    @Override
    public Set<UUID> sameBytes(UUID item) {
      var group = super.sameBytes(item);
      at.accept(Point.GROUPED, item);
      return group;
    }

    @Override
    public Optional<MediaFacts> facts(UUID item) {
      at.accept(Point.READ, item);
      return super.facts(item);
    }

    @Override
    public void approve(String school, UUID item, ApprovedKey key) {
      at.accept(Point.PUTTING, item);
      super.approve(school, item, key);
      at.accept(Point.PUT, item);
    }
  }
}
