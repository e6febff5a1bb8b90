package school.gatehouse.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import school.gatehouse.access.Callers;
import school.gatehouse.access.Roles;
import school.gatehouse.access.SchoolWall;
import school.gatehouse.channel.Category;
import school.gatehouse.channel.ChannelState;
import school.gatehouse.channel.Place;
import school.gatehouse.channel.Places;
import school.gatehouse.pupil.ClassLists;
import school.gatehouse.school.Schools;

/** What lists and reports can be asked about. */
@Path("/api/v1/reports/choices")
public class ChoicesResource {

  private final SchoolWall wall;
  private final Schools schools;
  private final Places places;
  private final ClassLists lists;
  private final Callers callers;

  ChoicesResource(
      SchoolWall wall, Schools schools, Places places, ClassLists lists, Callers callers) {
    this.wall = wall;
    this.schools = schools;
    this.places = places;
    this.lists = lists;
    this.callers = callers;
  }

  /** The places by name, and the classes that somebody is in. */
  @Schema(name = "ReportChoices")
  public record Choices(List<PlaceChoice> places, List<String> classes) {}

  @Schema(name = "PlaceChoice")
  public record PlaceChoice(UUID id, String name, Category category, ChannelState state) {
    static PlaceChoice of(Place place) {
      return new PlaceChoice(place.id(), place.name(), place.category(), place.facts().state());
    }
  }

  @GET
  @Operation(summary = "The places and classes that lists can be asked about")
  @RolesAllowed({Roles.TEACHER, Roles.OFFICE, Roles.HEAD, Roles.DEPUTY, Roles.DPO})
  public Choices choices() {
    return wall.snapshot(
        callers.now().school(),
        at ->
            new Choices(
                places.all().stream().map(PlaceChoice::of).toList(),
                lists.classes(schools.facts().dayOf(at.now()))));
  }
}
