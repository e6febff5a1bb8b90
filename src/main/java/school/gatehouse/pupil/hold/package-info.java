/** Safeguarding holds and legal restrictions; seen by the safeguarding lead and the Head only. */
package school.gatehouse.pupil.hold;
