package school.gatehouse.account.openid;

import io.quarkus.test.junit.QuarkusMock;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import school.gatehouse.testsupport.FakeProvider;

/** For the length of one test a school has a provider. */
public final class ConfiguredProvider {

  private ConfiguredProvider() {}

  /**
   * Configures it.
   *
   * @param more settings besides those that every provider has
   * @return its short name
   */
  public static String of(String school, FakeProvider provider, Map<String, String> more) {
    var key = "p-" + UUID.randomUUID().toString().substring(0, 8);
    Map<String, String> settings = new HashMap<>();
    settings.put("name", "Testfield accounts");
    settings.put("school", school);
    settings.put("issuer", provider.issuer());
    settings.put("client-id", FakeProvider.CLIENT);
    settings.put("client-secret", FakeProvider.SECRET);
    settings.putAll(more);
    QuarkusMock.installMockForType(providers(key, settings), OpenIdProviders.class);
    return key;
  }

  static OpenIdProviders providers(String key, Map<String, String> settings) {
    Map<String, String> values = new HashMap<>();
    settings.forEach((name, value) -> values.put("gatehouse.openid." + key + "." + name, value));
    return new OpenIdProviders(config(values));
  }

  static OpenIdConfig config(Map<String, String> values) {
    return new SmallRyeConfigBuilder()
        .withMapping(OpenIdConfig.class)
        .withDefaultValues(values)
        .build()
        .getConfigMapping(OpenIdConfig.class);
  }
}
