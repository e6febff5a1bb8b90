package school.gatehouse.decision;

import java.util.Set;

/** What the rules say, by the book. */
record OracleAnswer(Verdict verdict, Set<Reason> reasons) {}
