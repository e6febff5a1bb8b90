package school.gatehouse.media.upload;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets only pieces of uploads be as large as a whole film, because they are taken as they come;
 * everything else stays within the ordinary limit.
 */
@ApplicationScoped
class BodyLimits {

  private static final int TOO_LARGE = 413;

  private final long ordinary;

  BodyLimits(@ConfigProperty(name = "gatehouse.max-body-size") MemorySize ordinary) {
    this.ordinary = ordinary.asLongValue();
  }

  void register(@Observes Router router) {
    router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::limit);
  }

  private void limit(RoutingContext request) {
    if (isPiece(request)) {
      request.next();
      return;
    }
    var announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (announced == null) {
      // counted while it is read
      request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, ordinary);
      request.next();
    } else if (Long.parseLong(announced) <= ordinary) {
      request.next();
    } else {
      refuse(request);
    }
  }

  private static boolean isPiece(RoutingContext request) {
    var type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
    return type != null
        && type.startsWith(UploadRequest.BYTES)
        && request.normalizedPath().startsWith(UploadResource.PATH);
  }

  /** The rest is not read: the line is closed. */
  private static void refuse(RoutingContext request) {
    request.response().setStatusCode(TOO_LARGE).putHeader(HttpHeaders.CONNECTION, "close");
    request.response().endHandler(done -> request.request().connection().close());
    request.response().end();
  }
}
