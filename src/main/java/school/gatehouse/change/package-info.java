/**
 * Takes the cover lock, gives each write its number, tells one listener which pupils, items or
 * channels may have lost cover.
 */
package school.gatehouse.change;
