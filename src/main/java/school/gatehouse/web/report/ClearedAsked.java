package school.gatehouse.web.report;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import school.gatehouse.problem.Problem;
import school.gatehouse.report.Cleared;
import school.gatehouse.report.ClearedResource;

/** What is asked on the page of who may be shown, as it was typed. */
public class ClearedAsked {

  @RestQuery("place")
  String place;

  @RestQuery("class")
  String className;

  @RestQuery("on")
  String on;

  @RestQuery("kind")
  String kind;

  @RestQuery("naming")
  String naming;

  /** Nothing has been asked yet. */
  public boolean isEmpty() {
    return place == null && kind == null;
  }

  public boolean isPlace(UUID id) {
    return id.toString().equals(place);
  }

  public boolean isClass(String name) {
    return name.equals(className);
  }

  public String day() {
    return on == null ? "" : on;
  }

  public boolean video() {
    return "VIDEO".equals(kind);
  }

  public boolean photo() {
    return !video();
  }

  public boolean firstName() {
    return "FIRST_NAME".equals(naming);
  }

  Cleared ask(ClearedResource door) {
    if (place == null || place.isBlank()) {
      throw Problem.invalid("place", "Choose a place.");
    }
    return door.cleared(id(place), className, on, kind, naming);
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException noId) {
      throw Problem.notHere();
    }
  }
}
