package school.gatehouse.storage;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.Map;

/** The store; unless configured, the one that is started with the application. */
@ConfigMapping(prefix = "gatehouse.s3")
interface S3Config {
  /** For example {@code https://s3.eu-west-2.amazonaws.com}. */
  String endpoint();

  /** Some stores refuse this default: Ceph takes {@code default}. */
  @WithDefault("us-east-1")
  String region();

  String accessKey();

  String secretKey();

  /** A bucket's own credentials, so that the everyday key need not be able to delete evidence. */
  Map<Bucket, Credentials> credentials();

  @WithName("bucket.quarantine")
  @WithDefault("gatehouse-quarantine")
  String quarantine();

  @WithName("bucket.evidence")
  @WithDefault("gatehouse-evidence")
  String evidence();

  @WithName("bucket.approved")
  @WithDefault("gatehouse-approved")
  String approved();

  @WithDefault("2s")
  Duration connectTimeout();

  /** How long the store may be silent, not how long a transfer may take. */
  @WithDefault("30s")
  Duration readTimeout();

  @WithDefault("30s")
  Duration writeTimeout();

  /** How long readiness waits for an answer. */
  @WithDefault("2s")
  Duration healthTimeout();

  /** Held in memory once for each put in progress; at least 5 MB. */
  @WithDefault("8M")
  MemorySize partSize();

  default String nameOf(Bucket bucket) {
    return switch (bucket) {
      case QUARANTINE -> quarantine();
      case EVIDENCE -> evidence();
      case APPROVED -> approved();
    };
  }

  /** One pair of keys. */
  interface Credentials {
    String accessKey();

    String secretKey();
  }
}
