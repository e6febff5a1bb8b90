package school.gatehouse.account;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes are those of RFC 6238. */
class TotpTest {

  private final Totp totp = new Totp("12345678901234567890".getBytes(US_ASCII));

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void theVectorsOfTheStandardAreMet(long seconds, String code) {
    assertThat(totp.codeAt(Totp.stepAt(seconds))).isEqualTo(code);
  }

  @Test
  void aClockMayBeHalfAMinuteOff() {
    for (long step : new long[] {99, 100, 101}) {
      assertThat(totp.stepOf(totp.codeAt(step), 100)).hasValue(step);
    }
    assertThat(totp.stepOf(totp.codeAt(98), 100)).isEmpty();
    assertThat(totp.stepOf(totp.codeAt(102), 100)).isEmpty();
    assertThat(totp.stepOf("", 100)).isEmpty();
  }

  @Test
  void theSecretIsWrittenInLettersThatAppsTake() {
    assertThat(totp.asText()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
  }
}
