package school.gatehouse.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CleaningConfigTest {

  @Test
  void theDefaultsAreSafe() {
    CleaningConfig config =
        new SmallRyeConfigBuilder()
            .withConverter(MemorySize.class, 100, new MemorySizeConverter())
            .withConverter(Duration.class, 100, new DurationConverter())
            .withMapping(CleaningConfig.class)
            .build()
            .getConfigMapping(CleaningConfig.class);
    assertThat(config.decodingMemory().asLongValue()).isEqualTo(256L << 20);
    assertThat(config.timeLimit()).isEqualTo(Duration.ofSeconds(60));
  }
}
