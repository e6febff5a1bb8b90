package school.gatehouse.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.media.Previews;
import school.gatehouse.problem.Problem;

/** Shows a small picture of an approved one, to know it again by. */
@ApplicationScoped
class ShowPreview {

  private static final int LONGEST_SIDE = 360;

  private final ServeContent serve;
  private final Previews previews;

  ShowPreview(ServeContent serve, Previews previews) {
    this.serve = serve;
    this.previews = previews;
  }

  /**
   * A JPEG.
   *
   * @throws Problem 404 whenever the item may not be seen or is no picture
   */
  byte[] of(Caller caller, UUID item) {
    return previews
        .ofApproved(caller.school(), serve.look(caller, item), LONGEST_SIDE)
        .orElseThrow(Problem::notHere);
  }
}
