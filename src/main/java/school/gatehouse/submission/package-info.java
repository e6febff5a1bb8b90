/**
 * A teacher's offer of items with the people in them for some channels, their releases, and where
 * they stand.
 */
package school.gatehouse.submission;
