/** Turns what went wrong into one safe answer (RFC 9457). */
package school.gatehouse.problem;
