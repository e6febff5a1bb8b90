package school.gatehouse.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import school.gatehouse.access.PageSessions;
import school.gatehouse.problem.ProblemAnswer;

/** Shows a problem as a page where a person looks on; who is not signed in is asked to. */
class ErrorPages {

  private static final Set<String> FOR_PROGRAMS = Set.of("api", "q", ".well-known");

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance problem(
        String title, List<String> violations, String incident, String css);
  }

  private final Assets assets;

  ErrorPages(Assets assets) {
    this.assets = assets;
  }

  @ServerResponseFilter
  void show(ContainerRequestContext request, ContainerResponseContext response) {
    var type = response.getMediaType();
    boolean problem = type != null && type.toString().startsWith("application/problem+json");
    if (!problem || FOR_PROGRAMS.contains(firstSegment(request))) {
      return;
    }
    PageHeaders.put(response);
    if (response.getStatus() == 401) {
      askToSignIn(request, response);
    } else {
      response.setEntity(
          page((ProblemAnswer) response.getEntity()), null, MediaType.TEXT_HTML_TYPE);
    }
  }

  private static String firstSegment(ContainerRequestContext request) {
    return request.getUriInfo().getPath().replaceFirst("^/", "").split("/", 2)[0];
  }

  /** Back to the page afterwards; what was typed into it is lost, and that is said. */
  private static void askToSignIn(
      ContainerRequestContext request, ContainerResponseContext response) {
    boolean reads = request.getMethod().equals("GET");
    var here = reads ? address(request.getUriInfo().getRequestUri()) : cameFrom(request);
    var signIn = UriBuilder.fromPath("/sign-in");
    if (!here.isEmpty() && !here.equals("/")) {
      signIn.queryParam("then", "{here}");
    }
    if (request.getCookies().containsKey(PageSessions.COOKIE)) {
      signIn.queryParam("over", reads ? "idle" : "typed");
    }
    response.setStatus(303);
    response.getHeaders().remove("WWW-Authenticate");
    response.getHeaders().remove("Content-Type");
    response
        .getHeaders()
        .putSingle("Location", signIn.buildFromMap(Map.of("here", here)).toString());
    response.setEntity(null);
  }

  private static String cameFrom(ContainerRequestContext request) {
    var referer = request.getHeaderString("Referer");
    try {
      return referer == null ? "" : address(new URI(referer));
    } catch (URISyntaxException noAddress) {
      return "";
    }
  }

  private static String address(URI uri) {
    return uri.getRawQuery() == null
        ? uri.getRawPath()
        : uri.getRawPath() + "?" + uri.getRawQuery();
  }

  private String page(ProblemAnswer problem) {
    var violations =
        problem.violations().stream()
            .map(each -> new Mistakes.Mistake(each.field(), each.message()).sentence());
    return Templates.problem(
            problem.title(),
            violations.toList(),
            Optional.ofNullable(problem.incident()).orElse(""),
            assets.css())
        .render();
  }
}
