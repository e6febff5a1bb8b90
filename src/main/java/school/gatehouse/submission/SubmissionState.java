package school.gatehouse.submission;

/** Where a submission stands; the last two are final. */
enum SubmissionState {
  RECEIVED,
  INSPECTING,
  DECIDED,
  REFUSED_FILE
}
