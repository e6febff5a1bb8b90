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
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Once;
import school.gatehouse.change.Scope;
import school.gatehouse.problem.Problem;

/** People and machines that may sign in; kept by the administrator. */
@Path("/api/v1")
@RolesAllowed(Roles.ADMIN)
class AccountResource {

  private final Accounts accounts;
  private final Callers callers;
  private final SchoolWall wall;
  private final Changes changes;
  private final Once once;

  AccountResource(Accounts accounts, Callers callers, SchoolWall wall, Changes changes, Once once) {
    this.accounts = accounts;
    this.callers = callers;
    this.wall = wall;
    this.changes = changes;
    this.once = once;
  }

  record NewAccount(
      @NotBlank @Size(max = 200) String username,
      @NotBlank @Size(min = 12, max = 72) String password,
      @NotEmpty Set<String> roles) {}

  record NewClient(
      @NotBlank @Size(max = 200) String clientId,
      @NotBlank @Size(min = 20, max = 72) String clientSecret,
      @Size(min = 1, max = 200) Set<@NotNull UUID> channels) {}

  record AccountView(UUID id, String username, boolean machine, boolean active) {}

  @Schema(name = "AddedAccount")
  record Added(UUID id) {}

  @Schema(name = "AccountList")
  record Listed(List<AccountView> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {}

  @POST
  @Operation(summary = "Add an account for a person")
  @Path("accounts")
  public RestResponse<Added> addPerson(@NotNull @Valid NewAccount wanted) {
    if (!Roles.PEOPLE.containsAll(wanted.roles())) {
      throw Problem.invalid("roles", "has a role that does not exist");
    }
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
    return wall.in(
        callers.now().school(),
        () ->
            new Listed(
                accounts.ofSchool().stream()
                    .map(row -> new AccountView(row.id(), row.username, row.machine, row.active))
                    .toList(),
                null));
  }

  @DELETE
  @Operation(summary = "Switch an account off at once")
  @Path("accounts/{id}")
  public void switchOff(UUID id) {
    changes.make(
        callers.now().school(),
        Scope.nothing(),
        now -> {
          accounts.switchOff(callers.now(), id);
          return id;
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
