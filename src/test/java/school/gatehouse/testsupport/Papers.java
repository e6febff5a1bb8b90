package school.gatehouse.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;

/** Uploads papers. */
public final class Papers {

  private static final byte[] SIGNED = "%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII);

  private Papers() {}

  /** A signed paper that the office has stored; gives its id. */
  public static String aPaper(TestSchools.TestSchool school) {
    return upload(school.office(), SIGNED).statusCode(201).extract().path("id");
  }

  public static ValidatableResponse upload(Client by, byte[] bytes) {
    return given()
        .auth()
        .oauth2(by.token())
        .multiPart("file", "Marker form.pdf", bytes)
        .post("/api/v1/evidence")
        .then();
  }
}
