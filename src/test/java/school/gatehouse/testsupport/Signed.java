package school.gatehouse.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import school.gatehouse.access.PageSessions;

/** Somebody who is signed in to the pages, without a browser. */
public final class Signed {

  private final String cookie;
  private String token;

  private Signed(String cookie) {
    this.cookie = cookie;
  }

  public static Signed in(String username) {
    return in(username, TestSchools.PASSWORD);
  }

  public static Signed in(String username, String password) {
    var answer = tryIn(Map.of("username", username, "password", password)).statusCode(303);
    return new Signed(answer.extract().cookie(PageSessions.COOKIE));
  }

  /** Sends the form of the page where people come in. */
  public static ValidatableResponse tryIn(Map<String, ?> fields) {
    var page = given().get("/sign-in");
    return given()
        .cookies(page.getCookies())
        .formParam("csrf", tokenOf(page.asString()))
        .formParams(fields)
        .redirects()
        .follow(false)
        .post("/sign-in")
        .then();
  }

  public RequestSpecification request() {
    return given().cookie(PageSessions.COOKIE, cookie).redirects().follow(false);
  }

  public ValidatableResponse get(String path) {
    return request().get(path).then();
  }

  /** Sends a form with the token that the page shows. */
  public ValidatableResponse post(String path, Map<String, ?> fields) {
    return request().formParam("csrf", token()).formParams(fields).post(path).then();
  }

  /** Whether the session still opens pages. */
  public boolean lasts() {
    return request().get("/my-account").statusCode() == 200;
  }

  /** What proves that a form was on a page of this session. */
  public String token() {
    if (token == null) {
      token = tokenOf(request().get("/sign-in").asString());
    }
    return token;
  }

  public String cookie() {
    return cookie;
  }

  private static String tokenOf(String page) {
    return page.replaceAll("(?s).*name=\"csrf-token\" content=\"([^\"]+)\".*", "$1");
  }
}
