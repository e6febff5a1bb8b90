/** Sound and film recordings in containers that can be read from front to back. */
package school.gatehouse.cleaning.recording;
