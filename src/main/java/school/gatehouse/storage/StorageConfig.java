package school.gatehouse.storage;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Encryption at rest. */
@ConfigMapping(prefix = "gatehouse.storage")
interface StorageConfig {
  /**
   * 256 bits in Base64 on each line; the first wraps, all unwrap, so that a new one can be put on
   * top.
   */
  Path masterKeyFile();
}
