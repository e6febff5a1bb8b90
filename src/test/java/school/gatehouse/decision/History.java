package school.gatehouse.decision;

/** A question and everything that is known when it is asked. */
record History(Question question, Facts facts) {}
