package school.gatehouse.withdrawal.report;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import school.gatehouse.problem.Problem;

/** So many reports an hour from one address, and from everywhere. Kept in memory only. */
@ApplicationScoped
class ReportLimits {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration COME_BACK = Duration.ofMinutes(10);
  private static final int MOST_ORIGINS = 10_000;

  private final ReportConfig config;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_ORIGINS;
        }
      };

  ReportLimits(ReportConfig config) {
    this.config = config;
  }

  /**
   * Counts a report.
   *
   * @throws Problem 429 when there have been too many
   */
  synchronized void count(String school, String address) {
    boolean fits =
        bucket(school + " " + network(address), config.perAddress()).tryConsume(1)
            && bucket(school, config.perSchool()).tryConsume(1);
    if (!fits) {
      throw Problem.tooMany(COME_BACK);
    }
  }

  private Bucket bucket(String origin, int most) {
    return buckets.computeIfAbsent(
        origin,
        unknown ->
            Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, HOUR))
                .build());
  }

  /** One household has a whole network of IPv6 addresses. */
  static String network(String address) {
    var groups = address.split(":", -1);
    return groups.length > 4 ? String.join(":", java.util.Arrays.copyOf(groups, 4)) : address;
  }
}
