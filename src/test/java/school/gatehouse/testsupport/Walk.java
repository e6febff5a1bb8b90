package school.gatehouse.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A school with an approved website and a notice that names it, and the steps of the main job as
 * one line each.
 */
public final class Walk {

  private static final AtomicInteger NEXT_PICTURE = new AtomicInteger();
  private static final ObjectMapper JSON = new ObjectMapper();

  public final TestSchools.TestSchool school;
  public final String website;
  public final String notice;

  public Walk(TestSchools.TestSchool school) {
    this.school = school;
    website = school.office().create("/channels", Body.aChannel());
    school.head().post("/channels/" + website + "/approvals", Map.of()).statusCode(201);
    notice = school.office().create("/notices", Body.aNotice(website));
  }

  /** A pupil and a guardian with parental responsibility. */
  public record Family(String pupil, String guardian) {}

  public Family family() {
    var pupil = school.office().create("/pupils", Body.aPupil());
    return new Family(pupil, guardianOf(pupil));
  }

  public String guardianOf(String pupil) {
    return school.office().create("/pupils/" + pupil + "/guardians", Body.aGuardian());
  }

  /** A pupil whose guardian has said yes to the website, with a paper. */
  public Family cleared() {
    var family = family();
    sayYes(family);
    return family;
  }

  public String sayYes(Family family) {
    return record(family, form(family));
  }

  /** A complete form that says yes; a test changes what it is about. */
  public Body form(Family family) {
    return Body.aForm(family.guardian(), notice).with("evidence", Papers.aPaper(school));
  }

  public String record(Family family, Body form) {
    return school.office().create("/pupils/" + family.pupil() + "/consents", form);
  }

  /** A small picture that no other call gives. */
  public static byte[] aPicture() {
    int number = NEXT_PICTURE.incrementAndGet();
    var picture = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 48; x++) {
      for (int y = 0; y < 32; y++) {
        picture.setRGB(x, y, (x * 5) << 16 | (y * 7) << 8 | ((number >> (x / 8)) & 1) * 200);
      }
    }
    return PictureCanvas.encoded(picture, "png", false);
  }

  /** What a teacher says of a picture that shows these pupils, meant for the website. */
  public Body details(String... pupils) {
    var shown =
        Arrays.stream(pupils).map(pupil -> Map.of("pupil", pupil, "role", "SHOWN")).toList();
    return new Body()
        .with("title", "Sports day")
        .with("people", Map.of("pupils", shown))
        .with("channels", List.of(website))
        .with("naming", "NONE")
        .with("device", Map.of("kind", "SCHOOL"))
        .with("source", Map.of("ownWork", true));
  }

  /** An event at which these pupils may be photographed, for the website. */
  public Body batch(String... pupils) {
    return new Body()
        .with("title", "Sports day")
        .with("date", Body.today().toString())
        .with("channels", List.of(website))
        .with("device", Map.of("kind", "SCHOOL"))
        .with("source", Map.of("ownWork", true))
        .with("cast", List.of(pupils));
  }

  public JsonPath submit(byte[] picture, Body details) {
    return submitAs(school.teacher(), picture, details).statusCode(201).extract().jsonPath();
  }

  /** Submits a picture of these pupils that is allowed; gives the item's id. */
  public String released(String... pupils) {
    var submission = submit(aPicture(), details(pupils));
    if (!"ALLOW".equals(submission.getString("verdicts[0].verdict"))) {
      throw new AssertionError("not allowed: " + submission.getString("verdicts"));
    }
    return submission.getString("media.id");
  }

  public static ValidatableResponse submitAs(Client by, byte[] picture, Body details) {
    return upload(by, picture, "picture", text(details));
  }

  public static ValidatableResponse submitAs(
      Client by, byte[] picture, Body details, String idempotencyKey) {
    var request = by.request().header("Idempotency-Key", idempotencyKey);
    return upload(request, picture, "picture", text(details));
  }

  /** The teacher sends a file that has this name. */
  public ValidatableResponse submitNamed(byte[] file, String name, Body details) {
    return upload(school.teacher(), file, name, text(details));
  }

  /** The two parts as they are, right or wrong. */
  public static ValidatableResponse upload(Client by, byte[] file, String name, String details) {
    return upload(by.request(), file, name, details);
  }

  private static ValidatableResponse upload(
      RequestSpecification request, byte[] file, String name, String details) {
    return request
        .multiPart("file", name, file, "application/octet-stream")
        .multiPart("details", details, "application/json")
        .post("/api/v1/submissions")
        .then();
  }

  /** What the website is told about an item. */
  public JsonPath check(String media) {
    return checkAs(school.cms(), Map.of("media", media, "channel", website));
  }

  public String verdict(String media) {
    return check(media).getString("answers[0].verdict");
  }

  public static JsonPath checkAs(Client by, Map<String, ?> item) {
    return by.post("/publish-checks", Map.of("items", List.of(item)))
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** Everything that the guardian said yes to is taken back. */
  public JsonPath withdraw(Family family) {
    return school
        .office()
        .post(
            "/pupils/" + family.pupil() + "/withdrawals",
            Map.of("by", family.guardian(), "method", "PHONE"))
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  public JsonPath publish(String media) {
    return school
        .cms()
        .post(
            "/publications",
            Map.of(
                "media",
                media,
                "channel",
                website,
                "url",
                "https://school.example/news",
                "publishedAt",
                java.time.Instant.now().minusSeconds(1).toString()))
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  public ValidatableResponse content(String media) {
    return school.cms().get("/media/" + media + "/content");
  }

  private static String text(Body body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
