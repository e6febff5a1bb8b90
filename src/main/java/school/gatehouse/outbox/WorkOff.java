package school.gatehouse.outbox;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import school.gatehouse.access.SchoolWall;

/** Works off due rows, school by school, once a second. */
@ApplicationScoped
public class WorkOff {

  private static final Logger LOG = Logger.getLogger(WorkOff.class);

  private final Outbox outbox;
  private final SchoolWall wall;
  private final Map<String, OutboxHandler> handlers;

  WorkOff(Outbox outbox, SchoolWall wall, @All List<OutboxHandler> handlers) {
    this.outbox = outbox;
    this.wall = wall;
    this.handlers =
        handlers.stream().collect(Collectors.toMap(OutboxHandler::kind, Function.identity()));
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void round() {
    for (String school : wall.schools()) {
      allDue(school);
    }
  }

  /** Does everything that is due in one school now. */
  public void allDue(String school) {
    for (Optional<Outbox.Row> row = outbox.take(school);
        row.isPresent();
        row = outbox.take(school)) {
      work(school, row.get());
    }
  }

  private void work(String school, Outbox.Row row) {
    try {
      handlers.get(row.kind()).handle(school, row.payload());
      outbox.done(school, row.id());
    } catch (RuntimeException failed) {
      // kept and tried again; the trace of what the store says may hold more than ids
      LOG.warnf(
          "Outbox row %s of kind %s failed at attempt %d: %s",
          row.id(), row.kind(), row.attempts(), failed.getClass().getName());
      outbox.later(school, row.id());
    }
  }
}
