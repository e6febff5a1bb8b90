package school.gatehouse.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import school.gatehouse.problem.Problem;

/** Takes no form that does not show the token of the page that it was on. */
class GuardForms {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final FormToken token;

  GuardForms(FormToken token) {
    this.token = token;
  }

  @Page
  @WithFormRead
  @ServerRequestFilter
  Optional<Response> guard(ResteasyReactiveContainerRequestContext request) {
    if (READING.contains(request.getMethod()) || token.isRight(shown(request))) {
      return Optional.empty();
    }
    throw Problem.forbidden("This form is too old. Go back, load the page again and repeat it.");
  }

  private static String shown(ResteasyReactiveContainerRequestContext request) {
    var header = ((ContainerRequestContext) request).getHeaderString(FormToken.HEADER);
    var context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
    return header == null
        ? (String) context.getFormParameter(FormToken.FIELD, true, false)
        : header;
  }
}
