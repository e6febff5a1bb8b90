package school.gatehouse.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Callers;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.school.Schools;

/** What every page has around it: the school, where one can go, and the forms' token. */
@Named
@RequestScoped
public class Frame {

  private final Callers callers;
  private final Schools schools;
  private final SchoolWall wall;
  private final FormToken token;
  private final RoutingContext request;
  private final Assets assets;
  private String schoolName;

  Frame(
      Callers callers,
      Schools schools,
      SchoolWall wall,
      FormToken token,
      RoutingContext request,
      Assets assets) {
    this.callers = callers;
    this.schools = schools;
    this.wall = wall;
    this.token = token;
    this.request = request;
    this.assets = assets;
  }

  public boolean signedIn() {
    return callers.visitor().isPresent();
  }

  /** The school's name; of somebody who is not signed in, the program's. */
  public String schoolName() {
    if (schoolName == null) {
      schoolName =
          callers
              .visitor()
              .map(Caller::school)
              .map(school -> wall.in(school, schools::name))
              .orElse("Gatehouse");
    }
    return schoolName;
  }

  /** Where this visitor can go. */
  public List<Way> ways() {
    return callers.visitor().map(Way::of).orElse(List.of());
  }

  /** The ways that stand on every page. */
  public List<Way> bar() {
    return Way.bar(ways());
  }

  /** Whether one of those ways leads to a page. */
  public boolean leadsTo(String page) {
    var path = page.split("\\?", 2)[0];
    return ways().stream()
        .anyMatch(way -> path.equals(way.path()) || path.startsWith(way.path() + "/"));
  }

  public boolean isHere(Way way) {
    var path = request.normalizedPath();
    return path.equals(way.path()) || (!way.equals(Way.TODAY) && path.startsWith(way.path() + "/"));
  }

  public String token() {
    return token.value();
  }

  public String css() {
    return assets.css();
  }

  public String js() {
    return assets.js();
  }

  /** What has just been done, by the key of its sentence. */
  public String done() {
    var key = request.request().getParam("done");
    return key == null ? "" : key;
  }
}
