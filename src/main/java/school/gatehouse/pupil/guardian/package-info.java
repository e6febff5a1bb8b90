/** The adults and authorities who speak for a pupil, and what is known of their responsibility. */
package school.gatehouse.pupil.guardian;
