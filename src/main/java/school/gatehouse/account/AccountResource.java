package school.gatehouse.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Once;
import school.gatehouse.change.Scope;
import school.gatehouse.problem.Problem;

/** People and machines that may sign in; kept by the administrator. */
@Path("/api/v1")
@RolesAllowed(Roles.ADMIN)
public class AccountResource {

  private final Accounts accounts;
  private final ListAccounts list;
  private final SecondFactors factors;
  private final Sessions sessions;
  private final Callers callers;
  private final Changes changes;
  private final Once once;

  AccountResource(
      Accounts accounts,
      ListAccounts list,
      SecondFactors factors,
      Sessions sessions,
      Callers callers,
      Changes changes,
      Once once) {
    this.accounts = accounts;
    this.list = list;
    this.factors = factors;
    this.sessions = sessions;
    this.callers = callers;
    this.changes = changes;
    this.once = once;
  }

  public record NewAccount(
      @NotBlank @Size(max = 200) String username,
      @NotNull @Size(min = 12, max = 72, message = "must have 12 to 72 characters") String password,
      @NotEmpty Set<String> roles) {}

  public record NewClient(
      @NotBlank @Size(max = 200) String clientId,
      @NotBlank @Size(min = 20, max = 72) String clientSecret,
      @Size(min = 1, max = 200, message = "{gatehouse.some}") Set<@NotNull UUID> channels) {}

  public record NewPassword(
      @NotNull @Size(min = 12, max = 72, message = "must have 12 to 72 characters")
          String password) {}

  public record NewRoles(@NotEmpty Set<@NotNull String> roles) {}

  @Schema(name = "AddedAccount")
  public record Added(UUID id) {}

  @Schema(name = "AccountList")
  public record Listed(
      List<AccountView> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  @POST
  @Operation(summary = "Add an account for a person")
  @Path("accounts")
  public RestResponse<Added> addPerson(@NotNull @Valid NewAccount wanted) {
    refuseUnknown(wanted.roles());
    Guessable.refuse(wanted.password(), wanted.username());
    return added(
        List.of(wanted.username(), wanted.roles()),
        () ->
            accounts.addPerson(
                callers.now(), wanted.username(), wanted.password(), wanted.roles()));
  }

  @POST
  @Operation(summary = "Add a client for a machine")
  @Path("clients")
  public RestResponse<Added> addClient(@NotNull @Valid NewClient wanted) {
    var channels = wanted.channels() == null ? Set.<UUID>of() : wanted.channels();
    return added(
        List.of(wanted.clientId(), channels),
        () ->
            accounts.addClient(
                callers.now(), wanted.clientId(), wanted.clientSecret(), channels, false));
  }

  @GET
  @Operation(summary = "List accounts and clients")
  @Path("accounts")
  public Listed list() {
    return new Listed(list.of(callers.now().school()), null);
  }

  @GET
  @Operation(summary = "One account or client")
  @Path("accounts/{id}")
  public AccountView show(UUID id) {
    return list.one(callers.now().school(), id);
  }

  /** Every session of the account ends; of a machine it is its secret. */
  @PUT
  @Operation(summary = "Give an account a new password, or a client a new secret")
  @Path("accounts/{id}/password")
  public void setPassword(UUID id, @NotNull @Valid NewPassword wanted) {
    change(
        by -> {
          Guessable.refuse(wanted.password(), accounts.one(id).username);
          accounts.setPassword(by, id, wanted.password());
          sessions.endAllOf(by, id);
        });
  }

  /** Nobody adds a role to their own account: another administrator does. */
  @PUT
  @Operation(summary = "Give a person other roles, in force at the next request")
  @Path("accounts/{id}/roles")
  public AccountView setRoles(UUID id, @NotNull @Valid NewRoles wanted) {
    refuseUnknown(wanted.roles());
    change(by -> accounts.setRoles(by, id, wanted.roles()));
    return show(id);
  }

  /** For who has lost the phone; if the school asks for a code, the next sign-in sets one up. */
  @DELETE
  @Operation(summary = "Take the second factor of an account away")
  @Path("accounts/{id}/second-factor")
  public void takeSecondFactorAway(UUID id) {
    change(
        by -> {
          factors.takeAway(by, accounts.one(id).id());
          sessions.endAllOf(by, id);
        });
  }

  @DELETE
  @Operation(summary = "Switch an account off at once")
  @Path("accounts/{id}")
  public void switchOff(UUID id) {
    change(
        by -> {
          accounts.switchOff(by, id);
          sessions.endAllOf(by, id);
        });
  }

  private static void refuseUnknown(Set<String> roles) {
    if (!Roles.PEOPLE.containsAll(roles)) {
      throw Problem.invalid("roles", "has a role that does not exist");
    }
  }

  private void change(Consumer<Caller> deed) {
    var by = callers.now();
    changes.make(
        by.school(),
        Scope.nothing(),
        now -> {
          deed.accept(by);
          return by;
        });
  }

  /** What makes two requests the same leaves the secret out: only its slow hash may be kept. */
  private RestResponse<Added> added(Object content, Supplier<UUID> deed) {
    return once.create(
        content,
        Added.class,
        () ->
            changes.answer(
                callers.now().school(),
                Scope.nothing(),
                now -> deed.get(),
                done -> new Added(done.value())));
  }
}
