/** Pictures of one event: who may be in them is said once, and where they may go is asked first. */
package school.gatehouse.submission.batch;
