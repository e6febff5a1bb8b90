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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.account.AccountResource;
import school.gatehouse.account.AccountView;
import school.gatehouse.account.OpenIdNameResource;
import school.gatehouse.account.openid.OpenIdProviders;
import school.gatehouse.channel.ChannelResource;
import school.gatehouse.channel.ChannelView;
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
        AccountView account, Around around, Tick ticks, Elsewhere elsewhere, Mistakes mistakes);

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

  /**
   * What the visitor has to know besides.
   *
   * @param mine whether it is their own account
   * @param places those that a machine may ask about, if it may not ask about all
   */
  record Around(boolean mine, List<String> places) {}

  /**
   * How people of this school sign in besides their password.
   *
   * @param provider what they call it; empty if there is none
   * @param typed what stands in the field
   */
  record Elsewhere(String provider, String typed) {}

  private final AccountResource accounts;
  private final OpenIdNameResource openIdNames;
  private final OpenIdProviders providers;
  private final ChannelResource channels;
  private final Callers callers;

  AccountPages(
      AccountResource accounts,
      OpenIdNameResource openIdNames,
      OpenIdProviders providers,
      ChannelResource channels,
      Callers callers) {
    this.accounts = accounts;
    this.openIdNames = openIdNames;
    this.providers = providers;
    this.channels = channels;
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
    return page(id, null, Mistakes.NONE);
  }

  @POST
  @Path("{id}/roles")
  public Response setRoles(UUID id, @RestForm Set<String> roles) {
    var wanted = roles == null ? Set.<String>of() : roles;
    return done(id, "roles", () -> accounts.setRoles(id, new AccountResource.NewRoles(wanted)));
  }

  @POST
  @Path("{id}/openid")
  public Response setOpenIdName(UUID id, @RestForm String name) {
    var typed = name == null ? "" : name.strip();
    var wanted = new OpenIdNameResource.NewName(typed);
    return done(id, "openid", typed, () -> openIdNames.set(id, wanted));
  }

  @POST
  @Path("{id}/openid/off")
  public Response takeOpenIdNameAway(UUID id) {
    return done(
        id,
        "openid-off",
        () -> {
          openIdNames.takeAway(id);
          return id;
        });
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

  private <T> Response done(UUID id, String key, Supplier<T> deed) {
    return done(id, key, null, deed);
  }

  private <T> Response done(UUID id, String key, String typed, Supplier<T> deed) {
    var tried = Mistakes.tryTo(deed);
    return tried
        .answer()
        .map(ok -> Response.seeOther(URI.create("/accounts/" + id + "?done=" + key)).build())
        .orElseGet(() -> Response.status(422).entity(page(id, typed, tried.mistakes())).build());
  }

  private TemplateInstance page(UUID id, String typed, Mistakes mistakes) {
    var words = MessageBundles.get(AccountWords.class);
    var account = accounts.show(id);
    return Templates.one(
        account,
        new Around(callers.now().account().equals(id), places(account)),
        Tick.of(Set.copyOf(account.roles())),
        elsewhere(account, typed),
        mistakes
            .whenEmpty("name", words.openIdEmpty())
            .named(Map.of("roles", words.roles(), "name", words.openIdName())));
  }

  private List<String> places(AccountView account) {
    return account.channels().isEmpty()
        ? List.of()
        : channels.list().items().stream()
            .filter(place -> account.channels().contains(place.id()))
            .map(ChannelView::name)
            .toList();
  }

  private Elsewhere elsewhere(AccountView account, String typed) {
    var provider = providers.of(callers.now().school()).map(OpenIdProviders.Choice::name);
    var entered = Optional.ofNullable(account.openid()).map(AccountView.OpenIdName::name);
    return new Elsewhere(provider.orElse(""), typed == null ? entered.orElse("") : typed);
  }
}
