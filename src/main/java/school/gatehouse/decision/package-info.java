/** Holds a question against every rule and answers with a verdict and all reasons. */
package school.gatehouse.decision;
