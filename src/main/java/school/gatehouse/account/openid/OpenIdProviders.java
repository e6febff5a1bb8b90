package school.gatehouse.account.openid;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import school.gatehouse.problem.Problem;

/** The OpenID providers that are configured. None is asked anything before somebody signs in. */
@ApplicationScoped
public class OpenIdProviders {

  private static final String GOOGLE = "https://accounts.google.com";

  /** Entra's issuers for everybody who has any account of Microsoft. */
  private static final Set<String> ANYBODY =
      Set.of("common", "organizations", "consumers", "9188040d-6c67-4c5b-b112-36a304b66dad");

  private final Map<String, OpenIdConfig.Provider> configured;

  OpenIdProviders(OpenIdConfig config) {
    configured = new TreeMap<>(config.providers());
  }

  /**
   * A way to sign in.
   *
   * @param key its short name in addresses
   * @param name what people call it
   */
  public record Choice(String key, String name) {}

  public List<Choice> choices() {
    return configured.entrySet().stream()
        .map(each -> new Choice(each.getKey(), each.getValue().name()))
        .toList();
  }

  /** What people of this school can sign in with. */
  public Optional<Choice> of(String school) {
    return choices().stream()
        .filter(choice -> configured.get(choice.key()).school().equals(school))
        .findFirst();
  }

  /**
   * One of them.
   *
   * @throws Problem 404 if it is not configured
   */
  Provider one(String key) {
    return Optional.ofNullable(configured.get(key))
        .map(settings -> new Provider(key, settings))
        .orElseThrow(Problem::notHere);
  }

  void check(@Observes StartupEvent start) {
    var unsafe = unsafe();
    if (!unsafe.isEmpty()) {
      throw new UnsafeProvider(unsafe);
    }
  }

  /** What would let the wrong people in. */
  List<String> unsafe() {
    List<String> unsafe = new ArrayList<>();
    Set<String> schools = new HashSet<>();
    configured.forEach(
        (key, settings) -> {
          if (!key.matches("[a-z0-9-]{1,30}")) {
            unsafe.add(key + ": its short name has other signs than a-z, 0-9 and -");
          }
          if (!schools.add(settings.school())) {
            unsafe.add(key + ": its school has another provider already");
          }
          wrongIssuer(new Provider(key, settings)).ifPresent(why -> unsafe.add(key + ": " + why));
        });
    return unsafe;
  }

  private static Optional<String> wrongIssuer(Provider provider) {
    var issuer = provider.settings().issuer();
    if (!provider.mayAsk(issuer)) {
      return Optional.of("its issuer is no https address");
    }
    if (Set.of(issuer.getPath().split("/")).stream().anyMatch(ANYBODY::contains)) {
      return Optional.of("its issuer is for anybody: name the school's own tenant");
    }
    boolean google = issuer.toString().startsWith(GOOGLE);
    return google && provider.settings().domain().isEmpty()
        ? Optional.of("Google knows anybody: name the school's own domain")
        : Optional.empty();
  }

  /** The start is refused. */
  static final class UnsafeProvider extends RuntimeException {
    UnsafeProvider(List<String> unsafe) {
      super("Gatehouse does not start: gatehouse.openid." + String.join("; ", unsafe));
    }
  }
}
