package school.gatehouse.account;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import school.gatehouse.problem.Problem;

/** Ten failures in a row, then one more every thirty seconds, for each name and address. */
@ApplicationScoped
public class FailedSignIns {

  private static final int FREE = 10;
  private static final Duration ONE_MORE = Duration.ofSeconds(30);
  private static final int MOST_ORIGINS = 10_000;

  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_ORIGINS;
        }
      };

  /**
   * Lets nobody try on from where too many tries have failed.
   *
   * @throws Problem 429
   */
  public synchronized void refuseIfTooMany(String origin) {
    var bucket = buckets.get(origin);
    if (bucket != null && bucket.getAvailableTokens() == 0) {
      throw Problem.tooMany(ONE_MORE);
    }
  }

  public synchronized void count(String origin) {
    buckets.computeIfAbsent(origin, unknown -> fresh()).tryConsume(1);
  }

  private static Bucket fresh() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(FREE).refillGreedy(1, ONE_MORE))
        .build();
  }
}
