package school.gatehouse.account.openid;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import school.gatehouse.account.FailedSignIns;
import school.gatehouse.account.OpenIdNames;
import school.gatehouse.account.Sessions;
import school.gatehouse.account.openid.OpenIdRefusal.Why;
import school.gatehouse.problem.Problem;

/**
 * Signing in with the account of a school's own provider. It only says who it is; what that person
 * may do here, and whether a code from a phone is needed, is ours to say as after a password.
 */
@ApplicationScoped
public class OpenIdSignIn {

  /** Time to sign in at the provider. */
  public static final Duration LASTS = Duration.ofMinutes(10);

  private static final Logger LOG = Logger.getLogger(OpenIdSignIn.class);
  private static final Set<ErrorObject> AWAY =
      Set.of(OAuth2Error.SERVER_ERROR, OAuth2Error.TEMPORARILY_UNAVAILABLE);

  private final OpenIdProviders providers;
  private final AskProvider ask;
  private final SealedAttempts attempts;
  private final OpenIdNames names;
  private final Sessions sessions;
  private final FailedSignIns failures;
  private final Clock clock = Clock.systemUTC();

  OpenIdSignIn(
      OpenIdProviders providers,
      AskProvider ask,
      SealedAttempts attempts,
      OpenIdNames names,
      Sessions sessions,
      FailedSignIns failures) {
    this.providers = providers;
    this.ask = ask;
    this.attempts = attempts;
    this.names = names;
    this.sessions = sessions;
    this.failures = failures;
  }

  /**
   * What takes a browser to the provider.
   *
   * @param cookie binds the attempt to this browser; it has to come back with the answer
   */
  public record Begun(URI address, String cookie) {}

  /**
   * What a browser came back with.
   *
   * @param cookie empty when it has none
   * @param parameters of the address that it came back to
   * @param from the address that it comes from
   */
  public record Back(String cookie, Map<String, List<String>> parameters, String from) {}

  /** A session for whoever came back, and the page to go on to. */
  public record Arrived(Sessions.Opened session, String then) {}

  /**
   * Begins an attempt.
   *
   * @throws Problem 404 if there is no such provider
   * @throws OpenIdRefusal if it does not answer
   */
  public Begun begin(String key, URI returnTo, String then) {
    var provider = providers.one(key);
    var attempt =
        new Attempt(key, Attempt.Secrets.fresh(), returnTo, then, clock.instant().plus(LASTS));
    try {
      return new Begun(ask.address(provider, attempt), attempts.seal(attempt));
    } catch (OpenIdRefusal refused) {
      throw noted(key, refused);
    }
  }

  /**
   * Ends an attempt.
   *
   * @throws Problem 404 if there is no such provider
   * @throws OpenIdRefusal for every other no
   */
  public Arrived end(String key, Back back) {
    var provider = providers.one(key);
    try {
      var attempt =
          attempts
              .open(back.cookie())
              .filter(begun -> begun.provider().equals(key))
              .orElseThrow(() -> OpenIdRefusal.because(Why.STALE));
      return counted(
          key + " " + back.from(),
          () -> arrived(provider, attempt, code(provider, attempt, back.parameters())));
    } catch (OpenIdRefusal refused) {
      throw noted(key, refused);
    }
  }

  private Arrived arrived(Provider provider, Attempt attempt, AuthorizationCode code) {
    var claims = new ReadClaims(provider.settings(), ask.claims(provider, attempt, code));
    var person =
        names
            .holder(provider.settings().school(), claims.person())
            .orElseThrow(() -> OpenIdRefusal.because(Why.UNKNOWN));
    return new Arrived(sessions.welcome(person, claims.secondFactorShown()), attempt.then());
  }

  /** Only what a provider refused counts: neither a change of mind nor a provider that is away. */
  private Arrived counted(String origin, Supplier<Arrived> deed) {
    try {
      failures.refuseIfTooMany("openid " + origin);
    } catch (Problem tooMany) {
      throw OpenIdRefusal.because(Why.TOO_MANY, tooMany);
    }
    try {
      return deed.get();
    } catch (OpenIdRefusal refused) {
      if (refused.why() == Why.REFUSED) {
        failures.count("openid " + origin);
      }
      throw refused;
    }
  }

  private static AuthorizationCode code(
      Provider provider, Attempt attempt, Map<String, List<String>> parameters) {
    var answer = answer(attempt, parameters);
    if (!attempt.secrets().state().equals(answer.getState())) {
      throw OpenIdRefusal.because(Why.STALE);
    }
    if (answer.getIssuer() != null && !answer.getIssuer().equals(provider.issuer())) {
      throw OpenIdRefusal.because(Why.REFUSED);
    }
    if (!answer.indicatesSuccess()) {
      var error = answer.toErrorResponse().getErrorObject();
      throw OpenIdRefusal.because(AWAY.contains(error) ? Why.AWAY : Why.DENIED);
    }
    return Optional.ofNullable(answer.toSuccessResponse().getAuthorizationCode())
        .orElseThrow(() -> OpenIdRefusal.because(Why.REFUSED));
  }

  private static AuthenticationResponse answer(
      Attempt attempt, Map<String, List<String>> parameters) {
    try {
      return AuthenticationResponseParser.parse(attempt.returnTo(), parameters);
    } catch (ParseException unreadable) {
      throw OpenIdRefusal.because(Why.STALE, unreadable);
    }
  }

  /** An attempt that never was can be made up by anybody, as often as they like. */
  private static OpenIdRefusal noted(String key, OpenIdRefusal refused) {
    if (refused.why() != Why.STALE) {
      LOG.infof("Sign-in by OpenID provider %s: %s", key, refused.getMessage());
    }
    return refused;
  }
}
