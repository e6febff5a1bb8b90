package school.gatehouse.submission;

/** Where a submission stands; the last two are final. */
public enum SubmissionState {
  RECEIVED,
  INSPECTING,
  DECIDED,
  REFUSED_FILE
}
