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
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import school.gatehouse.access.Roles;
import school.gatehouse.account.AccountResource;
import school.gatehouse.channel.ChannelResource;
import school.gatehouse.web.Mistakes;
import school.gatehouse.web.Page;

/**
 * New accounts and new passwords. A password is made here and shown once, in the answer to the form
 * itself: it must neither be kept nor stand in an address.
 */
@Page
@Path("/new-account")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
class NewAccountPages {

  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance person(
        String username, AccountPages.Tick ticks, Mistakes mistakes);

    static native TemplateInstance machine(String clientId, List<Place> places, Mistakes mistakes);

    static native TemplateInstance secret(UUID id, String username, boolean machine, String secret);
  }

  /** A place and whether it is ticked. */
  record Place(UUID id, String name, boolean ticked) {}

  private final AccountResource accounts;
  private final ChannelResource channels;

  NewAccountPages(AccountResource accounts, ChannelResource channels) {
    this.accounts = accounts;
    this.channels = channels;
  }

  @GET
  @Path("person")
  public TemplateInstance person() {
    return Templates.person("", AccountPages.Tick.of(Set.of(Roles.TEACHER)), Mistakes.NONE);
  }

  @POST
  @Path("person")
  public Response addPerson(@RestForm String username, @RestForm Set<String> roles) {
    var ticked = roles == null ? Set.<String>of() : roles;
    var password = fresh(4);
    var tried =
        Mistakes.tryTo(
            () -> accounts.addPerson(new AccountResource.NewAccount(username, password, ticked)));
    return tried
        .answer()
        .map(added -> shown(added.getEntity().id(), username, false, password))
        .orElseGet(
            () ->
                wrong(
                    Templates.person(
                        text(username), AccountPages.Tick.of(ticked), named(tried.mistakes()))));
  }

  @GET
  @Path("machine")
  public TemplateInstance machine() {
    return Templates.machine("", places(Set.of()), Mistakes.NONE);
  }

  @POST
  @Path("machine")
  public Response addMachine(@RestForm String clientId, @RestForm List<String> channels) {
    var ticked = ids(channels);
    var secret = fresh(8);
    var tried =
        Mistakes.tryTo(
            () -> accounts.addClient(new AccountResource.NewClient(clientId, secret, ticked)));
    return tried
        .answer()
        .map(added -> shown(added.getEntity().id(), clientId, true, secret))
        .orElseGet(
            () ->
                wrong(Templates.machine(text(clientId), places(ticked), named(tried.mistakes()))));
  }

  /** The old password or secret ends at once. */
  @POST
  @Path("{id}/password")
  public Response newPassword(UUID id) {
    var account = accounts.show(id);
    var secret = fresh(account.machine() ? 8 : 4);
    accounts.setPassword(id, new AccountResource.NewPassword(secret));
    return shown(id, account.username(), account.machine(), secret);
  }

  private static Response shown(UUID id, String username, boolean machine, String secret) {
    return Response.ok(Templates.secret(id, username, machine, secret)).build();
  }

  private static Response wrong(TemplateInstance form) {
    return Response.status(422).entity(form).build();
  }

  private static Mistakes named(Mistakes mistakes) {
    var words = MessageBundles.get(AccountWords.class);
    return mistakes.named(
        Map.of(
            "username", words.username(),
            "clientId", words.clientId(),
            "roles", words.roles(),
            "channels", words.places()));
  }

  private List<Place> places(Set<UUID> ticked) {
    return channels.list().items().stream()
        .map(each -> new Place(each.id(), each.name(), ticked.contains(each.id())))
        .toList();
  }

  private static Set<UUID> ids(List<String> typed) {
    return Optional.ofNullable(typed).orElse(List.of()).stream()
        .flatMap(NewAccountPages::id)
        .collect(Collectors.toSet());
  }

  private static Stream<UUID> id(String typed) {
    try {
      return Stream.of(UUID.fromString(typed));
    } catch (IllegalArgumentException noPlace) {
      return Stream.empty();
    }
  }

  /** Groups of four letters and figures that are not mistaken for each other: 20 bits a group. */
  private static String fresh(int groups) {
    return Stream.generate(NewAccountPages::group).limit(groups).collect(Collectors.joining("-"));
  }

  private static String group() {
    return RANDOM
        .ints(4, 0, LETTERS.length())
        .mapToObj(at -> LETTERS.substring(at, at + 1))
        .collect(Collectors.joining());
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }
}
