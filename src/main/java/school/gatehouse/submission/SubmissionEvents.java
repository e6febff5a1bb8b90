package school.gatehouse.submission;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import school.gatehouse.access.Caller;
import school.gatehouse.access.CallerNow;
import school.gatehouse.media.upload.EventFeed;
import school.gatehouse.media.upload.EventFeed.Told;
import school.gatehouse.problem.Problem;

/**
 * Tells what becomes of a submission. Doors ask for the role before they call it: a check around an
 * answer that goes on would come after its first bytes.
 */
@ApplicationScoped
public class SubmissionEvents {

  private final OpenSubmission open;
  private final CallerNow callerNow;

  SubmissionEvents(OpenSubmission open, CallerNow callerNow) {
    this.open = open;
    this.callerNow = callerNow;
  }

  /**
   * Progress, state and, last, the verdicts as this reader may see them.
   *
   * @throws Problem 404 at once if there is no such submission for this reader
   */
  public Multi<OutboundSseEvent> follow(Caller caller, UUID id, Sse sse) {
    open.view(caller, id);
    return EventFeed.of(sse, () -> look(caller, id));
  }

  /** Asked again each time: whoever may not see it any more hears nothing more. */
  private EventFeed.Look look(Caller caller, UUID id) {
    try {
      return callerNow
          .of(caller)
          .map(now -> look(open.progress(now, id), open.view(now, id)))
          .orElse(EventFeed.Look.NOTHING_MORE);
    } catch (Problem gone) {
      return EventFeed.Look.NOTHING_MORE;
    }
  }

  private static EventFeed.Look look(OpenSubmission.Progress progress, SubmissionView view) {
    List<Told> all = new ArrayList<>();
    all.add(new Told("progress", progress));
    all.add(new Told("state", view.state()));
    boolean last =
        view.state() == SubmissionState.DECIDED || view.state() == SubmissionState.REFUSED_FILE;
    if (last) {
      all.add(new Told("verdict", view.verdicts()));
    }
    return new EventFeed.Look(all, last);
  }
}
