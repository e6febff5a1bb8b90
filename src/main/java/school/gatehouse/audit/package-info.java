/** Writes down who did what to which thing and when; never updates, never deletes. */
package school.gatehouse.audit;
