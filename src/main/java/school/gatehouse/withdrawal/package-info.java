/**
 * A guardian's or pupil's no, any member of staff's stop, its receipt, and what time alone ends.
 */
package school.gatehouse.withdrawal;
