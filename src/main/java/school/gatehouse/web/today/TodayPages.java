package school.gatehouse.web.today;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import school.gatehouse.access.Roles;
import school.gatehouse.report.Need;
import school.gatehouse.report.TodayResource;
import school.gatehouse.web.Page;

/** Where everybody arrives: what needs them today. */
@Page
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.PERSON)
class TodayPages {

  /** Told also where there is none to do, because they are the way to somebody's work. */
  private static final Set<Need.What> ALWAYS = Set.of(Need.What.TRAIL_TODAY, Need.What.ACCOUNTS);

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance today(List<Card> waiting, List<Card> done);
  }

  /**
   * One kind of thing that may wait.
   *
   * @param path where it is done
   * @param hours left, as text; empty where nothing sets a limit
   */
  record Card(String key, int count, String path, String hours, boolean late) {
    static Card of(Need need) {
      return new Card(
          need.what().name(),
          Math.toIntExact(need.count()),
          TodayLinks.of(need.what()),
          need.hoursLeft().map(String::valueOf).orElse(""),
          need.hoursLeft().filter(left -> left <= 0).isPresent());
    }
  }

  private final TodayResource today;

  TodayPages(TodayResource today) {
    this.today = today;
  }

  @GET
  public TemplateInstance today() {
    var needs = today.today().needs();
    return Templates.today(
        needs.stream().filter(TodayPages::isTold).map(Card::of).toList(),
        needs.stream().filter(need -> !isTold(need)).map(Card::of).toList());
  }

  private static boolean isTold(Need need) {
    return need.count() > 0 || ALWAYS.contains(need.what());
  }
}
