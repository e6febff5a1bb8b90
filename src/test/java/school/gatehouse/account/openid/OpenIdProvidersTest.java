package school.gatehouse.account.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import school.gatehouse.account.openid.OpenIdConfig.NameClaim;
import school.gatehouse.problem.Problem;

class OpenIdProvidersTest {

  private static final String ENTRA = "https://login.microsoftonline.com/%s/v2.0";
  private static final String TENANT = "8f2f0d6e-2b1c-4f57-9f1c-7b0c1a1f4a11";

  private static OpenIdProviders with(Map<String, String> more) {
    Map<String, String> settings = new HashMap<>();
    settings.put("name", "Microsoft");
    settings.put("school", "s1");
    settings.put("issuer", ENTRA.formatted(TENANT));
    settings.put("client-id", "id");
    settings.put("client-secret", "secret");
    settings.putAll(more);
    return ConfiguredProvider.providers("entra", settings);
  }

  @Test
  void withoutConfigurationThereIsNone() {
    var none = new OpenIdProviders(ConfiguredProvider.config(Map.of()));
    assertThat(none.choices()).isEmpty();
    assertThat(none.unsafe()).isEmpty();
    assertThatThrownBy(() -> none.one("entra")).isInstanceOf(Problem.class);
  }

  @Test
  void oneOfASchoolIsSafeByDefault() {
    var entra = with(Map.of());
    assertThat(entra.unsafe()).isEmpty();
    assertThat(entra.one("entra").settings().claim()).isEqualTo(NameClaim.SUB);
    assertThat(entra.of("s1")).contains(new OpenIdProviders.Choice("entra", "Microsoft"));
    assertThat(entra.of("s2")).isEmpty();
  }

  @Test
  void itCanBeConfiguredByTheEnvironment() {
    var config =
        new SmallRyeConfigBuilder()
            .withMapping(OpenIdConfig.class)
            .withSources(
                new EnvConfigSource(
                    Map.of(
                        "GATEHOUSE_OPENID_ENTRA_NAME", "Microsoft",
                        "GATEHOUSE_OPENID_ENTRA_SCHOOL", "s1",
                        "GATEHOUSE_OPENID_ENTRA_ISSUER", ENTRA.formatted(TENANT),
                        "GATEHOUSE_OPENID_ENTRA_CLIENT_ID", "id",
                        "GATEHOUSE_OPENID_ENTRA_CLIENT_SECRET", "secret",
                        "GATEHOUSE_OPENID_ENTRA_CLAIM", "preferred-username"),
                    300))
            .build()
            .getConfigMapping(OpenIdConfig.class);
    var entra = new OpenIdProviders(config).one("entra");
    assertThat(entra.settings().clientId()).isEqualTo("id");
    assertThat(entra.settings().claim()).isEqualTo(NameClaim.PREFERRED_USERNAME);
  }

  @Test
  void whatWouldLetAnybodyInIsRefusedAtTheStart() {
    assertThat(with(Map.of("issuer", "http://login.example")).unsafe()).hasSize(1);
    assertThat(with(Map.of("issuer", ENTRA.formatted("common"))).unsafe()).hasSize(1);
    assertThat(with(Map.of("issuer", ENTRA.formatted("organizations"))).unsafe()).hasSize(1);
    var google = Map.of("issuer", "https://accounts.google.com", "claim", "email");
    assertThat(with(google).unsafe()).hasSize(1);
    var ofTheSchool = new HashMap<>(google);
    ofTheSchool.put("domain", "school.example");
    assertThat(with(ofTheSchool).unsafe()).isEmpty();
    assertThatThrownBy(() -> with(google).check(null)).hasMessageContaining("does not start");
  }

  @Test
  void noSchoolHasTwo() {
    Map<String, String> values = new HashMap<>();
    for (String key : new String[] {"one", "two"}) {
      var prefix = "gatehouse.openid." + key + ".";
      values.put(prefix + "name", key);
      values.put(prefix + "school", "s1");
      values.put(prefix + "issuer", "https://" + key + ".example");
      values.put(prefix + "client-id", "id");
      values.put(prefix + "client-secret", "secret");
    }
    assertThat(new OpenIdProviders(ConfiguredProvider.config(values)).unsafe()).hasSize(1);
  }
}
