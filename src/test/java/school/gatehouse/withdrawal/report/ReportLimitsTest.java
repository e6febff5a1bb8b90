package school.gatehouse.withdrawal.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Addresses of one household count as one. */
class ReportLimitsTest {

  @Test
  void anIpv6NetworkIsOneOrigin() {
    assertThat(ReportLimits.network("2001:db8:1:2:aaaa:bbbb:cccc:dddd"))
        .isEqualTo(ReportLimits.network("2001:db8:1:2:1111:2222:3333:4444"))
        .isNotEqualTo(ReportLimits.network("2001:db8:1:3:1111:2222:3333:4444"));
    assertThat(ReportLimits.network("192.0.2.7")).isEqualTo("192.0.2.7");
  }
}
