package school.gatehouse.account.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a token may say of a person, and what it is taken for. */
class ReadClaimsTest {

  private static ReadClaims of(Map<String, String> more, Map<String, ?> said) {
    Map<String, String> settings = new HashMap<>();
    settings.put("name", "Provider");
    settings.put("school", "s1");
    settings.put("issuer", "https://provider.example");
    settings.put("client-id", "id");
    settings.put("client-secret", "secret");
    settings.putAll(more);
    var claims = new JWTClaimsSet.Builder().issuer("https://provider.example").subject("s-1");
    said.forEach(claims::claim);
    return new ReadClaims(
        ConfiguredProvider.providers("p", settings).one("p").settings(), claims.build());
  }

  private static Optional<String> name(String claim, Map<String, ?> said) {
    return of(Map.of("claim", claim), said).person().name();
  }

  @Test
  void anAddressCountsOnlyIfTheProviderVouchesForIt() {
    var address = "j.baker@school.example";
    assertThat(name("email", Map.of("email", address))).isEmpty();
    assertThat(name("email", Map.of("email", address, "email_verified", false))).isEmpty();
    assertThat(name("email", Map.of("email", address, "xms_edov", 0))).isEmpty();
    assertThat(name("email", Map.of("email", address, "email_verified", true))).contains(address);
    assertThat(name("email", Map.of("email", address, "xms_edov", "1"))).contains(address);
  }

  @Test
  void onlyTheConfiguredClaimCounts() {
    var said = Map.of("preferred_username", "a@school.example", "oid", "o-1");
    assertThat(name("sub", said)).contains("s-1");
    assertThat(name("oid", said)).contains("o-1");
    assertThat(name("preferred-username", said)).contains("a@school.example");
    assertThat(name("oid", Map.of("oid", List.of("o-1")))).isEmpty();
    assertThat(name("oid", Map.of("oid", " "))).isEmpty();
  }

  @Test
  void whoBelongsToAnotherDomainIsNobody() {
    var school = Map.of("domain", "school.example");
    assertThat(of(school, Map.of("hd", "school.example")).person().subject()).isEqualTo("s-1");
    for (Map<String, ?> said : List.of(Map.of("hd", "other.example"), Map.of("hd", 1))) {
      assertThatThrownBy(() -> of(school, said).person()).isInstanceOf(OpenIdRefusal.class);
    }
    assertThatThrownBy(() -> of(school, Map.of()).person()).isInstanceOf(OpenIdRefusal.class);
  }

  @Test
  void aSecondFactorWasShownOnlyIfTheProviderSaysSo() {
    assertThat(of(Map.of(), Map.of()).secondFactorShown()).isFalse();
    assertThat(of(Map.of(), Map.of("amr", List.of("pwd"))).secondFactorShown()).isFalse();
    assertThat(of(Map.of(), Map.of("amr", "mfa")).secondFactorShown()).isFalse();
    assertThat(of(Map.of(), Map.of("acr", "2")).secondFactorShown()).isFalse();
    assertThat(of(Map.of("acr", "2"), Map.of("acr", "1")).secondFactorShown()).isFalse();
    assertThat(of(Map.of("acr", "2"), Map.of("acr", "2")).secondFactorShown()).isTrue();
    assertThat(of(Map.of(), Map.of("amr", List.of("pwd", "mfa"))).secondFactorShown()).isTrue();
  }
}
