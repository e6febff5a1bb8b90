package school.gatehouse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Deadlines are counted in days and hours, before and after. */
class SpanTest {

  private static final Instant NOW = Instant.parse("2026-05-03T10:15:00Z");

  @Test
  void whatIsLeftAndWhatIsOver() {
    assertThat(Span.until(NOW.plus(Duration.ofHours(27)), NOW)).isEqualTo(new Span(1, 3, false));
    assertThat(Span.until(NOW.minus(Duration.ofHours(50)), NOW)).isEqualTo(new Span(2, 2, true));
    assertThat(Span.since(NOW.minus(Duration.ofMinutes(59)), NOW)).isEqualTo(new Span(0, 0, false));
    assertThat(Span.until(NOW.plus(Duration.ofDays(3)), NOW).allHours()).isEqualTo(72);
  }
}
