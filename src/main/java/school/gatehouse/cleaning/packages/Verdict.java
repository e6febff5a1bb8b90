package school.gatehouse.cleaning.packages;

/** What becomes of an element. */
enum Verdict {
  KEEP,
  /** What is inside stays. */
  UNWRAP,
  DROP
}
