package school.gatehouse.submission;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that was handed in from an upload and is not yet a submission, or could never become one.
 *
 * @param id the id that the submission will have
 * @param state RECEIVED, INSPECTING, DECIDED once the submission is written, or REFUSED_FILE
 * @param details what was said about it, as JSON
 * @param size in bytes
 * @param attempts how often somebody has begun to work on it
 */
record ReceivedFile(
    UUID id,
    UUID upload,
    UUID account,
    SubmissionState state,
    String details,
    long size,
    Instant receivedAt,
    int attempts) {

  boolean isRefused() {
    return state == SubmissionState.REFUSED_FILE;
  }

  /** What was said may hold names, so that nothing but the id is told. */
  @Override
  public String toString() {
    return "ReceivedFile[" + id + "]";
  }
}
