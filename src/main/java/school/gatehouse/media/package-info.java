/** Looks after bytes: quarantine, rendition, approve, erase. */
package school.gatehouse.media;
