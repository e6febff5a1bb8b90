package school.gatehouse.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Somebody with a token; hides REST Assured so that a test reads as one line. */
public record Client(String token) {

  /** The id of the account behind the token. */
  public String account() {
    return get("/me").statusCode(200).extract().path("id");
  }

  public RequestSpecification request() {
    return given().auth().oauth2(token);
  }

  public ValidatableResponse get(String path) {
    return request().get("/api/v1" + path).then();
  }

  public ValidatableResponse post(String path, Object body) {
    return request().contentType("application/json").body(body).post("/api/v1" + path).then();
  }

  /** Signs in, as anybody can. */
  public static ValidatableResponse signIn(Map<String, ?> credentials) {
    return given().contentType("application/json").body(credentials).post("/api/v1/tokens").then();
  }

  public ValidatableResponse patch(String path, Object body) {
    return request().contentType("application/json").body(body).patch("/api/v1" + path).then();
  }

  public ValidatableResponse put(String path, Object body) {
    return request().contentType("application/json").body(body).put("/api/v1" + path).then();
  }

  public ValidatableResponse delete(String path) {
    return request().delete("/api/v1" + path).then();
  }

  /** Posts, insists on 201 and gives the new id. */
  public String create(String path, Map<String, ?> body) {
    return post(path, body).statusCode(201).extract().path("id");
  }
}
