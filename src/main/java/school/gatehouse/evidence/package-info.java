/** Keeps signed forms as proof, by digest, readable by few; splits and matches a scanned pile. */
package school.gatehouse.evidence;
