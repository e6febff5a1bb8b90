package school.gatehouse.media.upload;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Tells somebody who listens what has changed, by looking at the rows once a second: whichever
 * process does the work, every other can tell of it. It ends with the last thing that there is to
 * tell, or after ten minutes; who still wants to know asks again.
 */
public final class EventFeed {

  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final Duration QUIET = Duration.ofSeconds(15);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Sse sse;
  private final Supplier<Look> look;
  private final Map<String, Object> told = new HashMap<>();
  private final long start = System.nanoTime();
  private long lastWord = start;

  private EventFeed(Sse sse, Supplier<Look> look) {
    this.sse = sse;
    this.look = look;
  }

  /** One thing to tell, by name; told when it differs from what was told before. */
  public record Told(String name, Object data) {}

  /**
   * What is seen at one moment.
   *
   * @param last nothing more will change
   */
  public record Look(List<Told> all, boolean last) {
    public static final Look NOTHING_MORE = new Look(List.of(), true);
  }

  /**
   * Begins to tell.
   *
   * @param look is asked once a second outside any transaction, by one thread at a time
   */
  public static Multi<OutboundSseEvent> of(Sse sse, Supplier<Look> look) {
    var feed = new EventFeed(sse, look);
    return Multi.createBy()
        .repeating()
        .uni(
            () ->
                Uni.createFrom()
                    .item(feed::next)
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
        .withDelay(EVERY)
        .whilst(said -> !said.last())
        .onItem()
        .transformToIterable(Said::events);
  }

  private record Said(List<OutboundSseEvent> events, boolean last) {}

  private Said next() {
    var seen = look.get();
    List<OutboundSseEvent> events = new ArrayList<>();
    for (Told each : seen.all()) {
      if (!each.data().equals(told.put(each.name(), each.data()))) {
        events.add(event(each));
      }
    }
    long now = System.nanoTime();
    if (events.isEmpty() && now - lastWord > QUIET.toNanos()) {
      events.add(comment());
    }
    lastWord = events.isEmpty() ? lastWord : now;
    return new Said(events, seen.last() || now - start > LONGEST.toNanos());
  }

  private OutboundSseEvent event(Told each) {
    return sse.newEventBuilder().name(each.name()).data(each.data()).build();
  }

  /** So that nothing on the way takes the line for dead. */
  private OutboundSseEvent comment() {
    return sse.newEventBuilder().comment("still here").build();
  }
}
