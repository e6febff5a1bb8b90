package school.gatehouse.inspection;

/** How much a finding weighs: told, told and removed by cleaning, or the end of the road. */
public enum Severity {
  INFO,
  WARNING,
  BLOCKING
}
