package school.gatehouse.web;

import java.net.URI;
import java.net.URISyntaxException;

/** Keeps people inside: where a page is told to go on to, it is one of our own pages. */
final class Within {

  private Within() {}

  /** That page, or the first one if it is none of ours. */
  static URI page(String wanted) {
    if (wanted == null) {
      return URI.create("/");
    }
    try {
      var uri = new URI(wanted);
      boolean ours =
          uri.getScheme() == null
              && uri.getRawAuthority() == null
              && uri.getRawPath() != null
              && uri.getRawPath().startsWith("/")
              && !wanted.startsWith("//")
              && !wanted.contains("\\");
      return ours ? uri : URI.create("/");
    } catch (URISyntaxException noPage) {
      return URI.create("/");
    }
  }
}
