/**
 * Puts, gets and erases bytes in S3, encrypted where they are private; the only room that knows the
 * MinIO client.
 */
package school.gatehouse.storage;
