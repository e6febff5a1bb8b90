/** Starts a private PostgreSQL and S3 when none is configured. */
package school.gatehouse.embedded;
