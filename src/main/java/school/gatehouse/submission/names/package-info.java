/** Finds the names of a school's pupils in words, and says where they stand. */
package school.gatehouse.submission.names;
