package school.gatehouse.account.openid;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** OpenID providers by a short name of their own, which stands in addresses; none by default. */
@ConfigMapping(prefix = "gatehouse.openid")
interface OpenIdConfig {

  @WithParentName
  Map<String, Provider> providers();

  /** One school's provider. */
  interface Provider {

    /** What people call it: the button says "Sign in with" this. */
    String name();

    /** The id of the only school whose accounts it opens. */
    String school();

    /** Exactly as the provider writes it; its configuration is found below it. */
    URI issuer();

    String clientId();

    String clientSecret();

    /** What links a person the first time. The subject cannot be guessed or chosen by anybody. */
    @WithDefault("sub")
    NameClaim claim();

    /** The Google Workspace that people must belong to. */
    Optional<String> domain();

    /** What the claim {@code acr} says when the provider asked for a second factor. */
    Optional<String> acr();
  }

  /** The claims that may link a person to an account. */
  enum NameClaim {
    SUB,
    OID,
    PREFERRED_USERNAME,
    /** Only where the provider vouches for it. */
    EMAIL
  }
}
