package school.gatehouse.problem;

/** Marks an exception of a part that cannot be reached just now; answered 503. */
public interface Away {}
