package school.gatehouse.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.account.AccountResource;
import school.gatehouse.account.AccountView;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;

/** The accounts of a school and what an administrator does with each. */
@Page
@Path("/accounts")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
class AccountPages {

  /** As they stand in forms: those who publish first, those who look after others last. */
  static final List<String> ROLES =
      List.of(
          Roles.TEACHER,
          Roles.OFFICE,
          Roles.EDITOR,
          Roles.REVIEWER,
          Roles.HEAD,
          Roles.DEPUTY,
          Roles.SAFEGUARDING,
          Roles.DPO,
          Roles.AUDITOR,
          Roles.ADMIN);

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(List<AccountView> people, List<AccountView> machines);

    static native TemplateInstance one(
        AccountView account, boolean mine, Tick ticks, Mistakes mistakes);

    static native TemplateInstance switchOff(AccountView account, Mistakes mistakes);
  }

  /** Which roles there are and which are ticked. */
  record Tick(List<String> all, Set<String> ticked) {
    static Tick of(Set<String> ticked) {
      return new Tick(ROLES, ticked);
    }

    public boolean has(String role) {
      return ticked.contains(role);
    }
  }

  private final AccountResource accounts;
  private final Callers callers;

  AccountPages(AccountResource accounts, Callers callers) {
    this.accounts = accounts;
    this.callers = callers;
  }

  @GET
  public TemplateInstance list() {
    var all = accounts.list().items();
    return Templates.list(
        all.stream().filter(each -> !each.machine()).toList(),
        all.stream().filter(AccountView::machine).toList());
  }

  @GET
  @Path("{id}")
  public TemplateInstance one(UUID id) {
    return page(accounts.show(id), Mistakes.NONE);
  }

  @POST
  @Path("{id}/roles")
  public Response setRoles(UUID id, @RestForm Set<String> roles) {
    var wanted = roles == null ? Set.<String>of() : roles;
    return done(id, "roles", () -> accounts.setRoles(id, new AccountResource.NewRoles(wanted)));
  }

  @POST
  @Path("{id}/second-step")
  public Response takeSecondStepAway(UUID id) {
    return done(
        id,
        "second-step",
        () -> {
          accounts.takeSecondFactorAway(id);
          return id;
        });
  }

  @GET
  @Path("{id}/switch-off")
  public TemplateInstance askBeforeSwitchingOff(UUID id) {
    return Templates.switchOff(accounts.show(id), Mistakes.NONE);
  }

  @POST
  @Path("{id}/switch-off")
  public Response switchOff(UUID id) {
    return done(
        id,
        "off",
        () -> {
          accounts.switchOff(id);
          return id;
        });
  }

  private <T> Response done(UUID id, String key, java.util.function.Supplier<T> deed) {
    var tried = Mistakes.tryTo(deed);
    return tried
        .answer()
        .map(ok -> Response.seeOther(URI.create("/accounts/" + id + "?done=" + key)).build())
        .orElseGet(
            () -> Response.status(422).entity(page(accounts.show(id), tried.mistakes())).build());
  }

  private TemplateInstance page(AccountView account, Mistakes mistakes) {
    var words = MessageBundles.get(AccountWords.class);
    return Templates.one(
        account,
        callers.now().account().equals(account.id()),
        Tick.of(Set.copyOf(account.roles())),
        mistakes.named(Map.of("roles", words.roles())));
  }
}
