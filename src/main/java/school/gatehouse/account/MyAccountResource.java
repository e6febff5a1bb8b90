package school.gatehouse.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Callers;
import school.gatehouse.access.PageSessions.Holder;
import school.gatehouse.access.Roles;
import school.gatehouse.change.Changes;
import school.gatehouse.change.Scope;
import school.gatehouse.problem.Problem;

/** What people do with the account that is their own. */
@Path("/api/v1/me")
@RolesAllowed(Roles.PERSON)
public class MyAccountResource {

  private final Accounts accounts;
  private final ListAccounts list;
  private final Sessions sessions;
  private final SecondFactors factors;
  private final FailedSignIns failures;
  private final Callers callers;
  private final Changes changes;

  MyAccountResource(
      Accounts accounts,
      ListAccounts list,
      Sessions sessions,
      SecondFactors factors,
      FailedSignIns failures,
      Callers callers,
      Changes changes) {
    this.accounts = accounts;
    this.list = list;
    this.sessions = sessions;
    this.factors = factors;
    this.failures = failures;
    this.callers = callers;
    this.changes = changes;
  }

  /** The password that is left and the one that comes. */
  @Schema(name = "MyNewPassword")
  public record NewPassword(
      @NotBlank @Size(max = 200) String current,
      @NotNull @Size(min = 12, max = 72, message = "must have 12 to 72 characters")
          String password) {}

  @Schema(name = "SecondFactorCode")
  public record Code(@NotBlank @Size(max = 20) String code) {}

  @GET
  @Operation(summary = "My account")
  public AccountView mine() {
    var me = callers.now();
    return list.one(me.school(), me.account());
  }

  /** Every session of mine ends. */
  @PUT
  @Path("password")
  @Operation(summary = "Change my password")
  public void changePassword(@NotNull @Valid NewPassword wanted) {
    var me = callers.now();
    var origin = "password " + me.account();
    failures.refuseIfTooMany(origin);
    changes.make(
        me.school(),
        Scope.nothing(),
        now -> {
          if (!accounts.opens(me.account(), wanted.current())) {
            failures.count(origin);
            throw Problem.invalid("current", "is not right");
          }
          Guessable.refuse(wanted.password(), accounts.one(me.account()).username);
          accounts.setPassword(me, me.account(), wanted.password());
          return sessions.endAllOf(me, me.account());
        });
  }

  @DELETE
  @Path("sessions")
  @Operation(summary = "Sign out of the pages everywhere")
  public void signOutEverywhere() {
    sessions.endAll(callers.now());
  }

  /** The secret is shown once; it counts from its first right code on. */
  @POST
  @Path("second-factor")
  @Operation(summary = "Begin to set up a code from a phone")
  public RestResponse<SecondFactors.Setup> beginSecondFactor() {
    return RestResponse.status(RestResponse.Status.CREATED, factors.begin(holder(callers.now())));
  }

  @POST
  @Path("second-factor/confirmations")
  @Operation(summary = "Show the first code, so that one is asked from now on")
  public void confirmSecondFactor(@NotNull @Valid Code code) {
    factors.confirm(holder(callers.now()), code.code());
  }

  private static Holder holder(Caller me) {
    return new Holder(me.school(), me.account());
  }
}
