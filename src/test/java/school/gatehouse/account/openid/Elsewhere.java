package school.gatehouse.account.openid;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.net.URI;
import school.gatehouse.testsupport.FakeProvider;

/**
 * Somebody who signs in with another account, step by step and without a browser.
 *
 * @param cookie what binds the attempt to the browser
 * @param back the address that the provider sends the browser back to
 */
record Elsewhere(String cookie, String back) {

  static Elsewhere approved(String key) {
    var begun = begin(key);
    var provider = FakeProvider.approved(begun.extract().header("Location"));
    var back = get(provider.toString(), "").statusCode(302).extract().header("Location");
    return new Elsewhere(begun.extract().cookie("gatehouse-openid"), back);
  }

  static ValidatableResponse begin(String key) {
    return get("/sign-in/openid/" + key, "");
  }

  /** Comes back as the provider wants it. */
  ValidatableResponse end() {
    return get(back, cookie);
  }

  Elsewhere withBack(String other) {
    return new Elsewhere(cookie, other);
  }

  Elsewhere withCookie(String other) {
    return new Elsewhere(other, back);
  }

  String state() {
    return URI.create(back).getQuery().replaceAll(".*state=", "");
  }

  String code() {
    return back.replaceAll(".*code=([^&]+).*", "$1");
  }

  private static ValidatableResponse get(String address, String cookie) {
    var request = given().redirects().follow(false).urlEncodingEnabled(false);
    return (cookie.isEmpty() ? request : request.cookie("gatehouse-openid", cookie))
        .get(address)
        .then();
  }
}
