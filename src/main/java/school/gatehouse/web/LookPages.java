package school.gatehouse.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import school.gatehouse.access.Caller;
import school.gatehouse.access.Callers;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.school.Schools;

/** The school's colour as a style sheet of its own, because no page has styles inside. */
@Page
@Path("/look.css")
@Blocking
@PermitAll
class LookPages {

  private static final String PROGRAM = "#1d4f7c";

  private final Callers callers;
  private final Schools schools;
  private final SchoolWall wall;

  LookPages(Callers callers, Schools schools, SchoolWall wall) {
    this.callers = callers;
    this.schools = schools;
    this.wall = wall;
  }

  @GET
  @Produces("text/css")
  public String look() {
    var colour =
        callers
            .visitor()
            .map(Caller::school)
            .map(school -> wall.in(school, schools::colour))
            .orElse(PROGRAM);
    return ":root{--govuk-brand-colour:" + colour + "}";
  }
}
