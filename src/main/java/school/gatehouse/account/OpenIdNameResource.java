package school.gatehouse.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Scope;

/** Which person of the school's OpenID provider may sign in to an account. */
@Path("/api/v1/accounts/{id}/openid")
@RolesAllowed(Roles.ADMIN)
public class OpenIdNameResource {

  private final OpenIdNames names;
  private final ListAccounts list;
  private final Sessions sessions;
  private final Callers callers;
  private final Changes changes;

  OpenIdNameResource(
      OpenIdNames names, ListAccounts list, Sessions sessions, Callers callers, Changes changes) {
    this.names = names;
    this.list = list;
    this.sessions = sessions;
    this.callers = callers;
    this.changes = changes;
  }

  /** Which of the provider's claims this is, the configuration says. */
  @Schema(name = "NewOpenIdName")
  public record NewName(
      @NotBlank
          @Size(max = 255)
          @Pattern(regexp = "[!-~]*", message = "must have no spaces and no accents")
          String name) {}

  /** Who was linked before no longer is; every session of the account ends. */
  @PUT
  @Operation(summary = "Let a person of the OpenID provider sign in to this account")
  public AccountView set(UUID id, @NotNull @Valid NewName wanted) {
    change(id, by -> names.set(by, id, wanted.name()));
    return list.one(callers.now().school(), id);
  }

  /** Every session of the account ends; name and password still open it. */
  @DELETE
  @Operation(summary = "Let nobody of the OpenID provider sign in to this account any more")
  public void takeAway(UUID id) {
    change(id, by -> names.takeAway(by, id));
  }

  private void change(UUID id, Consumer<Caller> deed) {
    var by = callers.now();
    changes.make(
        by.school(),
        Scope.nothing(),
        now -> {
          deed.accept(by);
          return sessions.endAllOf(by, id);
        });
  }
}
