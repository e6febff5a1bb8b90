package school.gatehouse.web.every;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import school.gatehouse.account.AccountResource;
import school.gatehouse.web.Page;

/** Open to everybody itself, so that only the door behind it can refuse. */
@Page
@Path("/knocking")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class KnockingPages {

  private final AccountResource accounts;

  KnockingPages(AccountResource accounts) {
    this.accounts = accounts;
  }

  @GET
  @Path("list")
  public String list() {
    return String.valueOf(accounts.list().items().size());
  }

  @GET
  @Path("add-nobody")
  public String addNobody() {
    accounts.addPerson(new AccountResource.NewAccount("", "short", Set.of()));
    return "added";
  }
}
