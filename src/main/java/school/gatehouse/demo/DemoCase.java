package school.gatehouse.demo;

/** Every state that a pupil's permission can be in, each with somebody to look at. */
enum DemoCase {
  GIVEN,
  GIVEN_WITH_FIRST_NAME,
  REFUSED,
  UNKNOWN,
  WITHDRAWN,
  EXPIRED,
  NO_EVIDENCE,
  DISAGREEING,
  HELD,
  RESTRICTED,
  STOPPED,
  LEFT,
  JOINING
}
