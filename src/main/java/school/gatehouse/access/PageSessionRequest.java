package school.gatehouse.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A cookie that says it is a session. */
class PageSessionRequest extends BaseAuthenticationRequest {

  private final String cookie;

  PageSessionRequest(String cookie) {
    this.cookie = cookie;
  }

  String cookie() {
    return cookie;
  }
}
