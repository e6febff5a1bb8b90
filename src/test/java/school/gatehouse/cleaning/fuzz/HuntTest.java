package school.gatehouse.cleaning.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("release")
@Tag("fuzz")
class HuntTest {

  /** Each family that long; a longer hunt: {@code -Dgatehouse.hunt=600}. */
  private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("gatehouse.hunt", 60));

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void findsNoFileThatBreaksItsReaderAndSeesMoreAndMoreOfTheCode(Family family)
      throws IOException, InterruptedException {
    Hunt.Outcome outcome = new Hunt(family, folder).run(TIME);
    System.out.println(family + ": " + outcome.first() + " to " + outcome.last() + " edges");
    assertThat(outcome.sound()).as(outcome.told()).isTrue();
    assertThat(outcome.isFlat()).as(outcome.told()).isFalse();
  }

  @Test
  void failsWhenAFileBreaksTheReader() throws IOException, InterruptedException {
    Hunt.Outcome outcome =
        new Hunt(Family.GIF, folder).on(BrokenTarget.class).run(Duration.ofSeconds(10));
    assertThat(outcome.sound()).isFalse();
    assertThat(outcome.told()).contains("planted");
  }

  @Test
  void isFlatWhenTheFuzzerDoesNotSeeTheCode() throws IOException, InterruptedException {
    Hunt blind = new Hunt(Family.GIF, folder).instrumenting("nothing.here.**");
    assertThat(blind.run(Duration.ofSeconds(10)).isFlat()).isTrue();
  }
}
