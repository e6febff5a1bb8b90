package school.gatehouse.storage;

/**
 * What was put.
 *
 * @param sha256 of the bytes as given, in lower-case hexadecimal
 * @param bytes as given; an encrypted object is a little larger in the store
 */
public record Stored(ObjectName name, String sha256, long bytes) {}
