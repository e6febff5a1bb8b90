package school.gatehouse.testsupport;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request body that is right as it stands; a test changes the field that it is about. */
public final class Body extends LinkedHashMap<String, Object> {

  private static final long serialVersionUID = 1L;

  public static Body of(Map<String, ?> fields) {
    var body = new Body();
    body.putAll(fields);
    return body;
  }

  public Body with(String field, Object value) {
    put(field, value);
    return this;
  }

  public Body without(String field) {
    remove(field);
    return this;
  }

  /** The day it is at the schools of the tests. */
  public static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/London"));
  }

  public static Body aPupil() {
    return new Body()
        .with("givenName", "Zofia")
        .with("familyName", "Marker")
        .with("dateOfBirth", "2015-03-04")
        .with("yearGroup", "5")
        .with("className", "5 Oak")
        .with("onRollFrom", "2020-09-01");
  }

  public static Body aGuardian() {
    return new Body()
        .with("name", "Helena Marker")
        .with("relationship", "mother")
        .with("authority", "PARENT")
        .with("parentalResponsibility", Map.of("state", "YES", "basis", "SIGNED_DECLARATION"));
  }

  public static Body aHold() {
    return new Body()
        .with("kind", "SAFEGUARDING")
        .with("reason", "Marker reason")
        .with("from", today().toString());
  }

  public static Body aChannel() {
    return new Body()
        .with("name", "Website")
        .with("category", "WEBSITE")
        .with("audience", "PUBLIC");
  }

  public static Body aNotice(String channel) {
    return new Body()
        .with("title", "Pictures and names")
        .with("language", "en-GB")
        .with("text", "We ask for your permission.")
        .with("channels", List.of(channel))
        .with(
            "permissions",
            List.of(
                Map.of(
                    "category",
                    "WEBSITE",
                    "kind",
                    "PHOTO",
                    "namings",
                    List.of("NONE", "FIRST_NAME"))));
  }

  /** A form by a guardian that says yes to photographs without a name on the website. */
  public static Body aForm(String guardian, String notice) {
    return new Body()
        .with("guardian", guardian)
        .with("notice", notice)
        .with("signedOn", today().minusDays(10).toString())
        .with("answers", List.of(answer("NONE", "GIVEN")));
  }

  public static Body aDevicePermission() {
    return new Body().with("holder", "A teacher").with("reason", "School trip");
  }

  /** A permission for a personal device that is this person's. */
  public static Body aDevicePermission(Client holder) {
    return aDevicePermission().with("account", holder.account());
  }

  public static Body anOverride(String submission, String channel) {
    return new Body()
        .with("submission", submission)
        .with("channel", channel)
        .with("reason", "It was our camera");
  }

  /** An answer about photographs on the website. */
  public static Map<String, String> answer(String naming, String answer) {
    return Map.of("category", "WEBSITE", "kind", "PHOTO", "naming", naming, "answer", answer);
  }

  /** Part of a picture, in fractions of it. */
  public static Map<String, Object> area(double x, double y, double width, double height) {
    return Map.of("x", x, "y", y, "width", width, "height", height);
  }
}
