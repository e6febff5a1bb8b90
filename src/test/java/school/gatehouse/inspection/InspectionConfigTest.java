package school.gatehouse.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InspectionConfigTest {

  @Test
  void theDefaultsAreTheSafeLimits() {
    InspectionConfig config =
        new SmallRyeConfigBuilder()
            .withConverter(MemorySize.class, 100, new MemorySizeConverter())
            .withConverter(Duration.class, 100, new DurationConverter())
            .withMapping(InspectionConfig.class)
            .build()
            .getConfigMapping(InspectionConfig.class);
    assertThat(config.limits()).isEqualTo(Limits.SAFE);
  }
}
