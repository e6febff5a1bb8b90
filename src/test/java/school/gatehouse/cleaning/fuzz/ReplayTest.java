package school.gatehouse.cleaning.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReplayTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everySeedIsSoundAndOneAtLeastIsCleaned(Family family) throws IOException {
    OneFile oneFile = new OneFile(folder);
    int cleaned = 0;
    for (byte[] seed : family.seeds()) {
      cleaned += oneFile.isCleaned(family.repaired(seed)) ? 1 : 0;
    }
    assertThat(cleaned).isPositive();
  }

  @Test
  void figuresOfTheFuzzerAreRead() {
    List<String> rising =
        List.of(
            "#2\tINITED cov: 40 ft: 50 corp: 2/3b", "junk", "#9\tNEW    cov: 41 ft: 52 corp: 3/4b");
    assertThat(Hunt.outcome(rising, true).isFlat()).isFalse();
    assertThat(Hunt.outcome(rising.subList(0, 2), true).isFlat()).isTrue();
    assertThat(Hunt.outcome(List.of("no figures"), true).isFlat()).isTrue();
  }
}
