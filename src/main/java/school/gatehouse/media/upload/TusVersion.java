package school.gatehouse.media.upload;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import school.gatehouse.problem.Problem;

/** The one version that is spoken. */
class TusVersion {

  static final String HEADER = "Tus-Resumable";
  static final String OURS = "1.0.0";

  private static final int NOT_OURS = 412;

  @Tus
  @ServerResponseFilter
  void name(ContainerResponseContext response) {
    response.getHeaders().putSingle(HEADER, OURS);
    if (response.getStatus() == NOT_OURS) {
      response.getHeaders().putSingle("Tus-Version", OURS);
    }
  }

  /**
   * Insists on it before anything is done.
   *
   * @throws Problem 412 for another version or none
   */
  static void insist(String spoken) {
    if (!OURS.equals(spoken)) {
      throw Problem.ofProtocol(NOT_OURS, "tus-version", "Tus-Resumable must be " + OURS + ".");
    }
  }
}
