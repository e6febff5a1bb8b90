package school.gatehouse.account.openid;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import school.gatehouse.account.OpenIdNames.Proven;
import school.gatehouse.account.openid.OpenIdRefusal.Why;

/** What the claims of a proven token mean here. A claim of another type counts as absent. */
record ReadClaims(OpenIdConfig.Provider settings, JWTClaimsSet claims) {

  /** How providers write that they vouch for an address. */
  private static final Set<String> YES = Set.of("true", "1");

  Proven person() {
    if (settings.domain().isPresent() && !settings.domain().equals(text("hd"))) {
      throw OpenIdRefusal.because(Why.UNKNOWN);
    }
    return new Proven(claims.getIssuer(), claims.getSubject(), name());
  }

  private Optional<String> name() {
    return switch (settings.claim()) {
      case SUB -> Optional.of(claims.getSubject());
      case OID -> text("oid");
      case PREFERRED_USERNAME -> text("preferred_username");
      case EMAIL -> text("email").filter(address -> says("email_verified") || says("xms_edov"));
    };
  }

  /** Whether the provider asked for more than a password. */
  boolean secondFactorShown() {
    return list("amr").contains("mfa")
        || (settings.acr().isPresent() && settings.acr().equals(text("acr")));
  }

  private boolean says(String claim) {
    return YES.contains(String.valueOf(claims.getClaim(claim)));
  }

  private Optional<String> text(String claim) {
    try {
      return Optional.ofNullable(claims.getStringClaim(claim)).filter(text -> !text.isBlank());
    } catch (ParseException otherType) {
      return Optional.empty();
    }
  }

  private List<String> list(String claim) {
    try {
      return Optional.ofNullable(claims.getStringListClaim(claim)).orElse(List.of());
    } catch (ParseException otherType) {
      return List.of();
    }
  }
}
