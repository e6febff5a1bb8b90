package school.gatehouse.withdrawal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.change.Once;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.Kind;
import school.gatehouse.channel.Naming;
import school.gatehouse.consent.NoKind;

/** A no, however it comes; and the red button. */
@Path("/api/v1")
class WithdrawalResource {

  private final WithdrawConsent withdraw;
  private final PressStop stop;
  private final Callers callers;
  private final Once once;

  WithdrawalResource(WithdrawConsent withdraw, PressStop stop, Callers callers, Once once) {
    this.withdraw = withdraw;
    this.stop = stop;
    this.callers = callers;
    this.once = once;
  }

  /** How a no came in. */
  enum Method {
    LETTER,
    EMAIL,
    PHONE,
    IN_PERSON,
    LINK
  }

  /**
   * A no. What is absent means all.
   *
   * @param by a guardian's id, {@code PUPIL} or {@code UNKNOWN}
   * @param receivedOn day on which it came in; absent: today
   */
  record NewNo(
      @NotNull @Size(max = 100) String by,
      @NotNull Method method,
      LocalDate receivedOn,
      @Size(min = 1) Set<@NotNull Category> categories,
      @Size(min = 1) Set<@NotNull Kind> kinds,
      @Size(min = 1, max = 200) Set<@NotNull UUID> channels,
      @Size(min = 1, max = 200) Set<@NotNull UUID> media,
      Naming naming) {}

  /** From when it counts, its number, and the take-downs that it opened. */
  record Withdrawn(UUID id, Instant effectiveAt, long version, List<UUID> takedowns) {}

  /** On a pupil or on an item. */
  record NewStop(UUID pupil, UUID media, @Size(max = 2000) String note) {}

  record Stopped(UUID id, Instant effectiveAt, long version) {}

  @POST
  @Path("pupils/{id}/withdrawals")
  @RolesAllowed(Roles.OFFICE)
  public RestResponse<Withdrawn> withdraw(UUID id, @NotNull @Valid NewNo no) {
    return once.create(
        no, Withdrawn.class, () -> withdraw.record(callers.now(), id, NoKind.WITHDRAWN, no));
  }

  @POST
  @Path("pupils/{id}/objections")
  @RolesAllowed(Roles.OFFICE)
  public RestResponse<Withdrawn> object(UUID id, @NotNull @Valid NewNo no) {
    return once.create(
        no, Withdrawn.class, () -> withdraw.record(callers.now(), id, NoKind.OBJECTED, no));
  }

  @POST
  @Path("stops")
  @RolesAllowed({
    Roles.OFFICE,
    Roles.TEACHER,
    Roles.HEAD,
    Roles.DEPUTY,
    Roles.SAFEGUARDING,
    Roles.DPO,
    Roles.AUDITOR,
    Roles.EDITOR,
    Roles.REVIEWER,
    Roles.ADMIN
  })
  public RestResponse<Stopped> stop(@NotNull @Valid NewStop wanted) {
    return once.create(wanted, Stopped.class, () -> stop.press(callers.now(), wanted));
  }

  @DELETE
  @Path("stops/{id}")
  @RolesAllowed({Roles.OFFICE, Roles.SAFEGUARDING})
  public void lift(UUID id) {
    stop.lift(callers.now(), id);
  }
}
