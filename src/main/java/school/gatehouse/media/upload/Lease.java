package school.gatehouse.media.upload;

import java.util.UUID;

/**
 * The right of one connection to add to an upload, until another one takes it over.
 *
 * @param offset bytes that were kept when it was taken
 */
record Lease(String school, UUID upload, UUID token, long offset, long size) {}
