/**
 * A few small processes in which strangers' files are read and cleaned, so that none can harm us.
 */
package school.gatehouse.media.workshop;
