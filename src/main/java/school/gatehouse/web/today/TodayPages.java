package school.gatehouse.web.today;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.report.Need;
import school.gatehouse.report.TodayResource;
import school.gatehouse.school.SchoolResource;
import school.gatehouse.web.Page;
import school.gatehouse.web.SchoolTime;

/** Where everybody arrives: what needs them today. */
@Page
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.PERSON)
class TodayPages {

  /** Told also where there is none to do, because it is the way to somebody's work. */
  private static final Set<Need.What> ALWAYS = Set.of(Need.What.TRAIL_TODAY);

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance today(List<Card> waiting, List<Card> done, Away away);
  }

  /**
   * One kind of thing that may wait.
   *
   * @param path where it is done
   * @param hours left, as text; empty where nothing sets a limit
   */
  record Card(String key, int count, String path, String hours, boolean late) {
    static Card of(Need need, LocalDate today) {
      return new Card(
          need.what().name(),
          Math.toIntExact(need.count()),
          TodayLinks.of(need.what(), today),
          need.hoursLeft().map(String::valueOf).orElse(""),
          need.hoursLeft().filter(left -> left <= 0).isPresent());
    }
  }

  /**
   * Whether the Head is marked as away, for the Head and for who acts then.
   *
   * @param until the last day; empty where nobody is away, or it is no matter of the visitor
   */
  record Away(String until, boolean isHead) {
    static final Away NOBODY = new Away("", false);
  }

  private final TodayResource today;
  private final SchoolResource school;
  private final Callers callers;
  private final SchoolTime time;

  TodayPages(TodayResource today, SchoolResource school, Callers callers, SchoolTime time) {
    this.today = today;
    this.school = school;
    this.callers = callers;
    this.time = time;
  }

  @GET
  public TemplateInstance today() {
    var cards =
        today.today().needs().stream()
            .collect(
                Collectors.partitioningBy(
                    TodayPages::isTold,
                    Collectors.mapping(need -> Card.of(need, time.today()), Collectors.toList())));
    return Templates.today(cards.get(true), cards.get(false), away());
  }

  private static boolean isTold(Need need) {
    return need.count() > 0 || ALWAYS.contains(need.what());
  }

  private Away away() {
    var caller = callers.now();
    if (!caller.isAny(Roles.HEAD, Roles.DEPUTY)) {
      return Away.NOBODY;
    }
    var until = time.lastDayBefore(school.show().headAbsentUntil());
    return until.isEmpty() ? Away.NOBODY : new Away(until, !caller.is(Roles.DEPUTY));
  }
}
