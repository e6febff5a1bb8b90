package school.gatehouse.account;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import school.gatehouse.access.Tokens;
import school.gatehouse.problem.Problem;

/** Signing in: a name and a secret for a token. */
@Path("/api/v1/tokens")
class TokenResource {

  private final SignIn signIn;

  TokenResource(SignIn signIn) {
    this.signIn = signIn;
  }

  /**
   * Either username and password, or clientId and clientSecret.
   *
   * @param code of the second factor, of people who have set one up
   */
  record Credentials(
      @Size(max = 200) String username,
      @Size(max = 200) String password,
      @Size(max = 200) String clientId,
      @Size(max = 200) String clientSecret,
      @Size(max = 20) String code) {

    /** Never half of one and half of the other. */
    boolean isOnePair() {
      boolean person = username != null && password != null;
      boolean machine = clientId != null && clientSecret != null;
      boolean half =
          (username == null) != (password == null) || (clientId == null) != (clientSecret == null);
      return person != machine && !half;
    }

    String name() {
      return Optional.ofNullable(username).orElse(clientId);
    }

    String secret() {
      return Optional.ofNullable(password).orElse(clientSecret);
    }
  }

  @POST
  @Operation(summary = "Sign in: a name and a secret for a token")
  @PermitAll
  public Tokens.Token issue(
      @NotNull @Valid Credentials credentials, @Context HttpServerRequest request) {
    if (!credentials.isOnePair()) {
      throw Problem.invalid("username", "and password, or clientId and clientSecret, are needed");
    }
    var from = request.remoteAddress().hostAddress();
    return signIn.with(
        new SignIn.Attempt(
            credentials.name(),
            credentials.secret(),
            credentials.clientId() != null,
            from,
            Optional.ofNullable(credentials.code())));
  }
}
