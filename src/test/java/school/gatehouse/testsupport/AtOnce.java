package school.gatehouse.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** Several deeds at the same moment, each on a thread of its own. */
public final class AtOnce {

  private static final int PATIENCE_S = 60;

  private AtOnce() {}

  /** Starts all of them together and gives what each came to, in their order. */
  public static <T> List<T> all(List<Callable<T>> deeds) throws Exception {
    var start = new CyclicBarrier(deeds.size());
    var threads = Executors.newFixedThreadPool(deeds.size());
    try {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<T> deed : deeds) {
        running.add(
            threads.submit(
                () -> {
                  start.await(PATIENCE_S, TimeUnit.SECONDS);
                  return deed.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> each : running) {
        results.add(each.get(PATIENCE_S, TimeUnit.SECONDS));
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  /** Starts a deed and goes on. */
  public static <T> Future<T> begin(Callable<T> deed) {
    var task = new FutureTask<>(deed);
    var thread = new Thread(task, "at-once");
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  public static <T> T end(Future<T> running) throws Exception {
    return running.get(PATIENCE_S, TimeUnit.SECONDS);
  }

  public static void await(CountDownLatch latch) {
    try {
      if (!latch.await(PATIENCE_S, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody opened the latch");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
