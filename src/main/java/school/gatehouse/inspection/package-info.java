/** Reads a file and says what is inside: type, metadata, faces, malware. */
package school.gatehouse.inspection;
