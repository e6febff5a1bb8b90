package school.gatehouse.inspection;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gives work on a stranger's file its own thread and a clock. */
final class TimeLimit {

  private final Duration limit;

  TimeLimit(Duration limit) {
    this.limit = limit;
  }

  /** Errors of the work, even StackOverflowError, arrive as the cause of an ExecutionException. */
  <T> T run(Callable<T> work) throws ExecutionException, TimeoutException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "inspection");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      task.cancel(true);
    }
  }
}
