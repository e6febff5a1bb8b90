package school.gatehouse.school;

/** What a statement about parental responsibility rests on. */
public enum ResponsibilityBasis {
  SIGNED_DECLARATION,
  MIS,
  DOCUMENT_SEEN,
  COURT_ORDER
}
